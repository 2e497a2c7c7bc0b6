<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AlertLook</name>
    <message>
        <source>You are mentioned</source>
        <translation>الإشارة إليك</translation>
    </message>
    <message>
        <source>A rule or word matches</source>
        <translation>تطابق قاعدة أو كلمة</translation>
    </message>
    <message>
        <source>A stream goes live</source>
        <translation>بدء بث مباشر</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>بدء استطلاع</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>دورك هو التالي</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>دورك الآن على المنصة</translation>
    </message>
    <message>
        <source>Your turn comes near</source>
        <translation>اقتراب دورك</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>انقطاع الاتصال</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>You are moderated</source>
        <translation>إجراء إشرافي بحقك</translation>
    </message>
    <message>
        <source>News of the site</source>
        <translation>أخبار الموقع</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>الأتمتة</translation>
    </message>
    <message>
        <source>Somebody says your name</source>
        <translation>ذكر أحدهم اسمك</translation>
    </message>
    <message>
        <source>A rule that tells you, or one of the words to look out for</source>
        <translation>قاعدة تنبهك، أو إحدى الكلمات التي تترقبها</translation>
    </message>
    <message>
        <source>A creator whom you follow begins to stream</source>
        <translation>بدأ صانع محتوى تتابعه البث</translation>
    </message>
    <message>
        <source>In a livestream that is open here</source>
        <translation>في بث مباشر مفتوح هنا</translation>
    </message>
    <message>
        <source>Your track plays after this one</source>
        <translation>أغنيتك هي التالية بعد هذه</translation>
    </message>
    <message>
        <source>Your track has begun</source>
        <translation>بدأت أغنيتك</translation>
    </message>
    <message>
        <source>You have come up the wait list</source>
        <translation>تقدمت في قائمة الانتظار</translation>
    </message>
    <message>
        <source>A creator whom you follow posts something</source>
        <translation>نشر صانع محتوى تتابعه شيئًا</translation>
    </message>
    <message>
        <source>A room was live and cannot be reached for ten seconds</source>
        <translation>غرفة كانت متصلة وتعذر الوصول إليها منذ عشر ثوانٍ</translation>
    </message>
    <message>
        <source>Somebody would like to be your friend</source>
        <translation>يود أحدهم أن يصبح صديقك</translation>
    </message>
    <message>
        <source>Something was done to you in a room</source>
        <translation>اتُّخذ بحقك إجراء في غرفة</translation>
    </message>
    <message>
        <source>Maintenance, levels, gifts, messages to all</source>
        <translation>الصيانة والمستويات والهدايا والرسائل العامة</translation>
    </message>
    <message>
        <source>Something was done for you, or stopped</source>
        <translation>أُنجز شيء نيابة عنك، أو توقف</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>حتى %1، %2</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>تعذرت قراءة رد الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than we accept.</source>
        <translation>رد الخادم أكبر مما نقبله.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>تعذر تغيير %1: %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>تعذر إنشاء مجلده</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep configuration, data and cache below DIR, and the entries in the keyring under its own name.</source>
        <translation>حفظ الإعدادات والبيانات وذاكرة التخزين المؤقت داخل DIR، وحفظ المدخلات في سلسلة المفاتيح باسم خاص بها.</translation>
    </message>
    <message>
        <source>Start the practice server and sign in to both its rooms.</source>
        <translation>تشغيل خادم التدريب وتسجيل الدخول إلى غرفتيه.</translation>
    </message>
    <message>
        <source>Join a room by its name or address; may be given often.</source>
        <translation>الانضمام إلى غرفة باسمها أو عنوانها؛ ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>Start with the window minimized.</source>
        <translation>بدء التشغيل بنافذة مصغرة.</translation>
    </message>
    <message>
        <source>Start without kept accounts, rooms and looks, and change none of them.</source>
        <translation>بدء التشغيل دون الحسابات والغرف والمظاهر المحفوظة، ودون تغيير أي منها.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>طباعة رقم الإصدار والإنهاء.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>طباعة هذه المساعدة والإنهاء.</translation>
    </message>
    <message>
        <source>A desktop client for live rooms: DJ rooms and livestreams.</source>
        <translation>عميل سطح مكتب للغرف الحية: غرف الدي جي والبث المباشر.</translation>
    </message>
    <message>
        <source>A link to a room; you are asked first.</source>
        <translation>رابط إلى غرفة؛ ستُسأل أولًا.</translation>
    </message>
    <message>
        <source>Partyline takes no argument &quot;%1&quot;; see --help.</source>
        <translation>لا يقبل Partyline الوسيط «%1»؛ راجع --help.</translation>
    </message>
    <message>
        <source>--profile wants a folder.</source>
        <translation>يتطلب --profile مجلدًا.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send it anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>DjColumn</name>
    <message>
        <source>Now playing</source>
        <translation>يُشغَّل الآن</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Play history</source>
        <translation>سجل التشغيل</translation>
    </message>
</context>
<context>
    <name>Dpop</name>
    <message>
        <source>The key for this sign-in could not be used. Sign in again.</source>
        <translation>تعذر استخدام مفتاح تسجيل الدخول هذا. سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No rooms yet</source>
        <translation>لا غرف بعد</translation>
    </message>
    <message>
        <source>Three ways to start:</source>
        <translation>ثلاث طرق للبدء:</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Try the practice rooms</source>
        <translation>تجربة غرف التدريب</translation>
    </message>
    <message>
        <source>Sign in to a service</source>
        <translation>تسجيل الدخول إلى خدمة</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>&quot;%1&quot; is not a usable address. Enter one that begins with %2://.</source>
        <translation>«%1» ليس عنوانًا صالحًا. أدخل عنوانًا يبدأ بـ %2://.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Outside this computer Partyline only connects by %2://.</source>
        <translation>%1 غير مشفر. خارج هذا الحاسوب لا يتصل Partyline إلا عبر %2://.</translation>
    </message>
</context>
<context>
    <name>FavouriteAction</name>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
</context>
<context>
    <name>Floatplane</name>
    <message>
        <source>The service sent something Partyline cannot read.</source>
        <translation>أرسلت الخدمة شيئًا لا يستطيع Partyline قراءته.</translation>
    </message>
    <message>
        <source>There is no Floatplane session in that text. Paste the value of the cookie &quot;sails.sid&quot;; it begins with s%3A.</source>
        <translation>لا توجد جلسة Floatplane في هذا النص. الصق قيمة ملف تعريف الارتباط &quot;sails.sid&quot;؛ وهي تبدأ بـ s%3A.</translation>
    </message>
    <message>
        <source>Floatplane did not understand this request.</source>
        <translation>لم يفهم Floatplane هذا الطلب.</translation>
    </message>
    <message>
        <source>Your Floatplane session is not signed in any more. Sign in again.</source>
        <translation>انتهى تسجيل الدخول في جلسة Floatplane. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You have no access to this livestream, or this kind of sign-in is not accepted here.</source>
        <translation>لا تملك صلاحية الوصول إلى هذا البث المباشر، أو أن هذا النوع من تسجيل الدخول غير مقبول هنا.</translation>
    </message>
    <message>
        <source>Floatplane does not know this livestream.</source>
        <translation>لا يعرف Floatplane هذا البث المباشر.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment and try again.</source>
        <translation>كان ذلك سريعًا جدًا. انتظر لحظة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Floatplane refused this.</source>
        <translation>رفض Floatplane ذلك.</translation>
    </message>
    <message>
        <source>Floatplane has trouble answering (error %1). Try again later.</source>
        <translation>يواجه Floatplane مشكلة في الرد (الخطأ %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>لا يوفر هذا الخادم ذلك.</translation>
    </message>
</context>
<context>
    <name>FloatplaneControls</name>
    <message>
        <source>There is no such %1.</source>
        <translation>لا يوجد %1 كهذا.</translation>
    </message>
    <message>
        <source>A user name has 1 to 20 of A-Z, a-z, 0-9, - and _.</source>
        <translation>يتكون اسم المستخدم من 1 إلى 20 حرفًا من A-Z و a-z و 0-9 و - و _.</translation>
    </message>
</context>
<context>
    <name>FloatplaneDelivery</name>
    <message>
        <source>This account may not watch that stream. It may need a subscription.</source>
        <translation>لا يُسمح لهذا الحساب بمشاهدة هذا البث. قد يتطلب اشتراكًا.</translation>
    </message>
    <message>
        <source>There is nothing to play now: the stream is not on air.</source>
        <translation>لا شيء لتشغيله الآن: البث ليس على الهواء.</translation>
    </message>
    <message>
        <source>The site is still preparing this stream. Try again in a while.</source>
        <translation>لا يزال الموقع يجهّز هذا البث. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>The site says that this stream is broken.</source>
        <translation>يفيد الموقع بأن هذا البث معطل.</translation>
    </message>
    <message>
        <source>The site does not let this stream be played now.</source>
        <translation>لا يسمح الموقع بتشغيل هذا البث الآن.</translation>
    </message>
    <message>
        <source>The site told an address from which nothing is played.</source>
        <translation>قدّم الموقع عنوانًا لا يمكن التشغيل منه.</translation>
    </message>
</context>
<context>
    <name>FloatplaneItems</name>
    <message>
        <source>Nobody voted.</source>
        <translation>لم يصوّت أحد.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; led with %2 of %n vote(s).</source>
        <translation>
            <numerusform>تقدّم «%1» بعدد %2 من أصل %n صوت.</numerusform>
            <numerusform>تقدّم «%1» بعدد %2 من أصل صوت واحد.</numerusform>
            <numerusform>تقدّم «%1» بعدد %2 من أصل صوتين.</numerusform>
            <numerusform>تقدّم «%1» بعدد %2 من أصل %n أصوات.</numerusform>
            <numerusform>تقدّم «%1» بعدد %2 من أصل %n صوتًا.</numerusform>
            <numerusform>تقدّم «%1» بعدد %2 من أصل %n صوت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a tie after %n vote(s).</source>
        <translation>
            <numerusform>تعادل بعد %n صوت.</numerusform>
            <numerusform>تعادل بعد صوت واحد.</numerusform>
            <numerusform>تعادل بعد صوتين.</numerusform>
            <numerusform>تعادل بعد %n أصوات.</numerusform>
            <numerusform>تعادل بعد %n صوتًا.</numerusform>
            <numerusform>تعادل بعد %n صوت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has won with %2 of %n vote(s).</source>
        <translation>
            <numerusform>فاز «%1» بعدد %2 من أصل %n صوت.</numerusform>
            <numerusform>فاز «%1» بعدد %2 من أصل صوت واحد.</numerusform>
            <numerusform>فاز «%1» بعدد %2 من أصل صوتين.</numerusform>
            <numerusform>فاز «%1» بعدد %2 من أصل %n أصوات.</numerusform>
            <numerusform>فاز «%1» بعدد %2 من أصل %n صوتًا.</numerusform>
            <numerusform>فاز «%1» بعدد %2 من أصل %n صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll: %1 (%2)</source>
        <translation>استطلاع: %1 (%2)</translation>
    </message>
    <message>
        <source>The poll ended while there was no connection: %1 Last heard: %2</source>
        <translation>انتهى الاستطلاع أثناء انقطاع الاتصال: %1 آخر ما ورد: %2</translation>
    </message>
    <message>
        <source>The poll is over: %1 %2</source>
        <translation>انتهى الاستطلاع: %1 %2</translation>
    </message>
    <message>
        <source>A poll in %1</source>
        <translation>استطلاع في %1</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost for %n second(s). What was said meanwhile is missing.</source>
        <translation>
            <numerusform>انقطع الاتصال لمدة %n ثانية. ما قيل خلالها مفقود.</numerusform>
            <numerusform>انقطع الاتصال لمدة ثانية واحدة. ما قيل خلالها مفقود.</numerusform>
            <numerusform>انقطع الاتصال لمدة ثانيتين. ما قيل خلالها مفقود.</numerusform>
            <numerusform>انقطع الاتصال لمدة %n ثوانٍ. ما قيل خلالها مفقود.</numerusform>
            <numerusform>انقطع الاتصال لمدة %n ثانية. ما قيل خلالها مفقود.</numerusform>
            <numerusform>انقطع الاتصال لمدة %n ثانية. ما قيل خلالها مفقود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatplaneStreams</name>
    <message>
        <source>This account has no access to such a livestream. Check its id, or subscribe to its creator.</source>
        <translation>لا يملك هذا الحساب صلاحية الوصول إلى بث مباشر كهذا. تحقق من معرّفه، أو اشترك لدى صانع المحتوى.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(deleted)</source>
        <translation>(محذوفة)</translation>
    </message>
    <message>
        <source>(deleted by %1)</source>
        <translation>(حذفها %1)</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>تعذرت كتابة ملف التصدير: %1</translation>
    </message>
    <message>
        <source>There is no history file %1.</source>
        <translation>لا يوجد ملف سجل %1.</translation>
    </message>
    <message>
        <source>A history file cannot be merged into itself.</source>
        <translation>لا يمكن دمج ملف سجل في نفسه.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline.</source>
        <translation>كُتب ملف السجل %1 بإصدار أحدث من Partyline.</translation>
    </message>
    <message>
        <source>%1 is no history file.</source>
        <translation>%1 ليس ملف سجل.</translation>
    </message>
    <message>
        <source>The history file %1 was written by an older Partyline; record into it once to bring it up to date.</source>
        <translation>كُتب ملف السجل %1 بإصدار أقدم من Partyline؛ سجّل فيه مرة واحدة لتحديثه.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read.</source>
        <translation>تعذرت قراءة ملف السجل %1.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline. Nothing is recorded until you update.</source>
        <translation>كُتب ملف السجل %1 بإصدار أحدث من Partyline. لن يُسجَّل شيء حتى تحدّث البرنامج.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation>ملف السجل %1 تالف.</translation>
    </message>
    <message>
        <source>Another program keeps the history file %1 locked. It is tried again.</source>
        <translation>يُبقي برنامج آخر ملف السجل %1 مقفلًا. تستمر المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full. What happens now is kept in memory and written once there is room.</source>
        <translation>القرص ممتلئ. يُحفظ ما يحدث الآن في الذاكرة ويُكتب عند توفر مساحة.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written. Check the folder and its permissions.</source>
        <translation>تعذرت الكتابة في ملف السجل %1. تحقق من المجلد وأذوناته.</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>kind: wants chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice or gap.</source>
        <translation>يتطلب kind: إحدى القيم chat أو chatter أو emote أو vote أو grab أو advance أو join أو leave أو moderation أو poll أو notification أو notice أو gap.</translation>
    </message>
    <message>
        <source>before: wants a date like 2026-11-01.</source>
        <translation>يتطلب before: تاريخًا مثل 2026-11-01.</translation>
    </message>
    <message>
        <source>after: wants a date like 2026-11-01.</source>
        <translation>يتطلب after: تاريخًا مثل 2026-11-01.</translation>
    </message>
    <message>
        <source>has: knows has:link.</source>
        <translation>لا يعرف has: سوى has:link.</translation>
    </message>
</context>
<context>
    <name>JoinRoomDialog</name>
    <message>
        <source>Join room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Room address</source>
        <translation>عنوان الغرفة</translation>
    </message>
    <message>
        <source>Join status</source>
        <translation>حالة الانضمام</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Join room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu (Ctrl+M shows the menu bar)</source>
        <translation>القائمة (Ctrl+M يُظهر شريط القوائم)</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms (Ctrl+Shift+A)</source>
        <translation>رسائل تشير إليك أو ترد عليك، في كل الغرف (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>&amp;Partyline</source>
        <translation>&amp;Partyline</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ال&amp;غرفة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>العرض بال&amp;جوار</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Sign in...</source>
        <translation>&amp;تسجيل الدخول...</translation>
    </message>
    <message>
        <source>Try the &amp;practice rooms</source>
        <translation>ت&amp;جربة غرف التدريب</translation>
    </message>
    <message>
        <source>&amp;Notifications...</source>
        <translation>الإ&amp;شعارات...</translation>
    </message>
    <message>
        <source>What is told on the desktop, sounds, quiet hours, tray</source>
        <translation>ما يُعلَن على سطح المكتب والأصوات وساعات الهدوء وعلبة النظام</translation>
    </message>
    <message>
        <source>&amp;Hide and mute all</source>
        <translation>إخ&amp;فاء الكل وكتمه</translation>
    </message>
    <message>
        <source>Out of sight and silent at once; silent until the window is back</source>
        <translation>اختفاء وصمت فوريان؛ ويستمر الصمت حتى عودة النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Join room...</source>
        <translation>ا&amp;نضمام إلى غرفة...</translation>
    </message>
    <message>
        <source>&amp;Search history...</source>
        <translation>ال&amp;بحث في السجل...</translation>
    </message>
    <message>
        <source>&amp;Mentions...</source>
        <translation>الإ&amp;شارات...</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms</source>
        <translation>رسائل تشير إليك أو ترد عليك، في كل الغرف</translation>
    </message>
    <message>
        <source>Ne&amp;xt mention</source>
        <translation>الإشارة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <translation>الإشارة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Insight...</source>
        <translation>الإ&amp;حصاءات...</translation>
    </message>
    <message>
        <source>Charts of who said what and when, from history</source>
        <translation>رسوم بيانية لمن قال ماذا ومتى، من السجل</translation>
    </message>
    <message>
        <source>R&amp;ules...</source>
        <translation>ال&amp;قواعد...</translation>
    </message>
    <message>
        <source>Mark, hide, fold or replace lines, and be told of them</source>
        <translation>تمييز الرسائل أو إخفاؤها أو طيها أو استبدالها، وتنبيهك إليها</translation>
    </message>
    <message>
        <source>Stop all &amp;automation</source>
        <translation>إيقاف كل ال&amp;أتمتة</translation>
    </message>
    <message>
        <source>In every room: nothing happens by itself any more</source>
        <translation>في كل الغرف: لا شيء يحدث تلقائيًا بعد الآن</translation>
    </message>
    <message>
        <source>Fold &amp;repeated lines</source>
        <translation>&amp;طي الرسائل المكررة</translation>
    </message>
    <message>
        <source>&amp;Emoji for :codes:</source>
        <translation>إي&amp;موجي بدل :الرموز:</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>إعادة الات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation>م&amp;غادرة الغرفة</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;End the split</source>
        <translation>إن&amp;هاء التقسيم</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>علامة التبويب ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>علامة التبويب السا&amp;بقة</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>الج&amp;زء التالي</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>إظهار شريط ال&amp;قوائم</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>الأ&amp;داء</translation>
    </message>
    <message>
        <source>&amp;About Partyline</source>
        <translation>&amp;حول Partyline</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>حول &amp;Qt</translation>
    </message>
    <message>
        <source>S&amp;ettings...</source>
        <translation>الإ&amp;عدادات...</translation>
    </message>
    <message>
        <source>Previ&amp;ous pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>كل المفا&amp;تيح</translation>
    </message>
    <message>
        <source>Run &amp;first steps again...</source>
        <translation>ال&amp;خطوات الأولى من جديد...</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed (Ctrl+Shift+E)</source>
        <translation>رسائل كل الغرف في موجز واحد (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>&amp;Place of this room</source>
        <translation>&amp;موضع هذه الغرفة</translation>
    </message>
    <message>
        <source>&amp;Go to pane</source>
        <translation>الانتقال إلى &amp;جزء</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>الا&amp;نتقال إلى...</translation>
    </message>
    <message>
        <source>Rooms, people and actions: type a few letters</source>
        <translation>الغرف والأشخاص والأوامر: اكتب بضعة أحرف</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed</source>
        <translation>رسائل كل الغرف في موجز واحد</translation>
    </message>
    <message>
        <source>Open the &amp;closed room again</source>
        <translation>إعادة &amp;فتح الغرفة المغلقة</translation>
    </message>
    <message>
        <source>The room or tab that was closed last, where it stood</source>
        <translation>آخر غرفة أو علامة تبويب أُغلقت، في موضعها السابق</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>إلى نافذة مست&amp;قلة</translation>
    </message>
    <message>
        <source>The room in front; closing that window brings it back</source>
        <translation>الغرفة الأمامية؛ وإغلاق تلك النافذة يعيدها</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>إعا&amp;دة إلى النافذة الرئيسية</translation>
    </message>
    <message>
        <source>What stands in a window of its own</source>
        <translation>ما هو في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Pane to the &amp;left</source>
        <translation>الجزء الأي&amp;سر</translation>
    </message>
    <message>
        <source>Pane to the &amp;right</source>
        <translation>الجزء الأي&amp;من</translation>
    </message>
    <message>
        <source>Pane &amp;above</source>
        <translation>الجزء الأ&amp;على</translation>
    </message>
    <message>
        <source>Pane b&amp;elow</source>
        <translation>الجزء الأس&amp;فل</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>علامة التبويب نحو ال&amp;بداية</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>علامة التبويب نحو ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الا&amp;تصالات</translation>
    </message>
    <message>
        <source>State, frames and times of every connection</source>
        <translation>حالة كل اتصال وإطاراته وأوقاته</translation>
    </message>
    <message>
        <source>&amp;Support bundle...</source>
        <translation>&amp;حزمة الدعم...</translation>
    </message>
    <message>
        <source>Versions, settings and log for somebody who helps you, to be read before it is saved</source>
        <translation>الإصدارات والإعدادات والسجل لمن يساعدك، تقرؤها قبل حفظها</translation>
    </message>
    <message>
        <source>&amp;Icons alone in the sidebar</source>
        <translation>&amp;أيقونات فقط في الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>ModerationCommands</name>
    <message>
        <source>Say whom.</source>
        <translation>حدد الشخص المقصود.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>لا أحد هنا باسم %1.</translation>
    </message>
    <message>
        <source>%1 is no duration of this list.</source>
        <translation>%1 ليست مدة متاحة في هذه القائمة.</translation>
    </message>
    <message>
        <source>Reasons are the numbers 1 to %1.</source>
        <translation>الأسباب هي الأرقام من 1 إلى %1.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list.</source>
        <translation>%1 ليس في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Places are the numbers 1 to %1.</source>
        <translation>المراكز هي الأرقام من 1 إلى %1.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>لا توجد رسالة من %1 لحذفها.</translation>
    </message>
    <message>
        <source>Roles are none, resident, bouncer, manager, cohost and host.</source>
        <translation>الأدوار هي none و resident و bouncer و manager و cohost و host.</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>هل تريد حقًا تسليم الغرفة إلى %1؟ لا يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>لا أحد على المنصة الآن.</translation>
    </message>
    <message>
        <source>ends the track that plays (bouncers)</source>
        <translation>ينهي الأغنية الجارية (الحراس)</translation>
    </message>
    <message>
        <source>[clear]</source>
        <translation>[clear]</translation>
    </message>
    <message>
        <source>locks the wait list; with “clear” it is emptied too (managers)</source>
        <translation>يقفل قائمة الانتظار؛ ومع «clear» يفرغها أيضًا (المديرون)</translation>
    </message>
    <message>
        <source>opens the wait list for everybody (managers)</source>
        <translation>يفتح قائمة الانتظار للجميع (المديرون)</translation>
    </message>
    <message>
        <source>[on|off]</source>
        <translation>[on|off]</translation>
    </message>
    <message>
        <source>lets DJs return to the wait list after their turn, or ends that (managers)</source>
        <translation>يسمح للدي جي بالعودة إلى قائمة الانتظار بعد دوره، أو يوقف ذلك (المديرون)</translation>
    </message>
    <message>
        <source>&lt;1|2|3&gt;</source>
        <translation>&lt;1|2|3&gt;</translation>
    </message>
    <message>
        <source>sets the level one needs to chat (managers)</source>
        <translation>يحدد المستوى اللازم للدردشة (المديرون)</translation>
    </message>
    <message>
        <source>Levels are 1, 2 and 3.</source>
        <translation>المستويات هي 1 و2 و3.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;الاسم&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; [hour|day|forever] [reason 1-5]</source>
        <translation>&lt;الاسم&gt; [hour|day|forever] [السبب 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the room (bouncers)</source>
        <translation>يحظر شخصًا من الغرفة (الحراس)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|30|45] [reason 1-5]</source>
        <translation>&lt;الاسم&gt; [15|30|45] [السبب 1-5]</translation>
    </message>
    <message>
        <source>silences somebody for minutes (bouncers)</source>
        <translation>يكتم شخصًا لدقائق (الحراس)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|hour|day|forever] [reason 1-5]</source>
        <translation>&lt;الاسم&gt; [15|hour|day|forever] [السبب 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the wait list (bouncers)</source>
        <translation>يحظر شخصًا من قائمة الانتظار (الحراس)</translation>
    </message>
    <message>
        <source>lifts a ban (managers)</source>
        <translation>يلغي حظرًا (المديرون)</translation>
    </message>
    <message>
        <source>lifts a mute (bouncers)</source>
        <translation>يلغي كتمًا (الحراس)</translation>
    </message>
    <message>
        <source>lifts a ban from the wait list (managers)</source>
        <translation>يلغي حظرًا من قائمة الانتظار (المديرون)</translation>
    </message>
    <message>
        <source>puts somebody on the wait list (bouncers)</source>
        <translation>يضيف شخصًا إلى قائمة الانتظار (الحراس)</translation>
    </message>
    <message>
        <source>takes somebody off the wait list or out of the booth (bouncers)</source>
        <translation>يزيل شخصًا من قائمة الانتظار أو من المنصة (الحراس)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;place&gt;</source>
        <translation>&lt;الاسم&gt; &lt;المركز&gt;</translation>
    </message>
    <message>
        <source>moves somebody on the wait list (managers)</source>
        <translation>ينقل شخصًا في قائمة الانتظار (المديرون)</translation>
    </message>
    <message>
        <source>deletes the last line of somebody (bouncers)</source>
        <translation>يحذف آخر رسالة لشخص (الحراس)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;role&gt;</source>
        <translation>&lt;الاسم&gt; &lt;الدور&gt;</translation>
    </message>
    <message>
        <source>gives or takes a role (managers)</source>
        <translation>يمنح دورًا أو ينزعه (المديرون)</translation>
    </message>
    <message>
        <source>opens the lists of bans, mutes and staff</source>
        <translation>يفتح قوائم المحظورين والمكتومين والطاقم</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>لا أحد هنا باسم %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>%1 is no time; “10m”, “2h” and “3d” are.</source>
        <translation>%1 ليست مدة؛ أما «10m» و«2h» و«3d» فنعم.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>رسائل %1 مخفية دائمًا.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for now.</source>
        <translation>رسائل %1 مخفية مؤقتًا.</translation>
    </message>
    <message>
        <source>Lines of %1 are not hidden.</source>
        <translation>رسائل %1 ليست مخفية.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;الاسم&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;text&gt;</source>
        <translation>&lt;الاسم&gt; &lt;النص&gt;</translation>
    </message>
    <message>
        <source>keeps a note about somebody, for you alone; without a text it goes</source>
        <translation>يحفظ ملاحظة عن شخص، لك وحدك؛ وتُحذف إن لم تكتب نصًا</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;nickname&gt;</source>
        <translation>&lt;الاسم&gt; &lt;اللقب&gt;</translation>
    </message>
    <message>
        <source>gives somebody a nickname, for you alone; without one it goes</source>
        <translation>يعطي شخصًا لقبًا، لك وحدك؛ ويُحذف إن لم تكتب لقبًا</translation>
    </message>
    <message>
        <source>The nickname is gone.</source>
        <translation>حُذف اللقب.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;10m, 2h, 3d&gt;</source>
        <translation>&lt;الاسم&gt; &lt;10m, 2h, 3d&gt;</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you; without a time for good</source>
        <translation>يخفي رسائل شخص عنك؛ ودائمًا إن لم تحدد مدة</translation>
    </message>
    <message>
        <source>shows somebody’s lines again</source>
        <translation>يُظهر رسائل شخص مجددًا</translation>
    </message>
    <message>
        <source>shows what is known about somebody</source>
        <translation>يعرض المعروف عن شخص</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you for good</source>
        <translation>يخفي رسائل شخص عنك دائمًا</translation>
    </message>
    <message>
        <source>Guests ignore nobody. Sign in with an account.</source>
        <translation>لا يستطيع الضيوف تجاهل أحد. سجّل الدخول بحساب.</translation>
    </message>
    <message>
        <source>puts somebody on your list of ignored people on plug.dj</source>
        <translation>يضيف شخصًا إلى قائمة من تتجاهلهم على plug.dj</translation>
    </message>
    <message>
        <source>takes somebody off your list of ignored people on plug.dj</source>
        <translation>يزيل شخصًا من قائمة من تتجاهلهم على plug.dj</translation>
    </message>
    <message>
        <source>You do not ignore anybody called %1.</source>
        <translation>لا تتجاهل أحدًا باسم %1.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Sort people</source>
        <translation>فرز الأشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PlaylistFile</name>
    <message>
        <source>This playlist was saved by a newer Partyline.</source>
        <translation>حُفظت قائمة التشغيل هذه بإصدار أحدث من Partyline.</translation>
    </message>
    <message>
        <source>There are no tracks in this file.</source>
        <translation>لا توجد أغانٍ في هذا الملف.</translation>
    </message>
    <message>
        <source>This file is too large for a playlist.</source>
        <translation>هذا الملف أكبر من أن يكون قائمة تشغيل.</translation>
    </message>
    <message>
        <source>This is not a text file, or its text is not UTF-8.</source>
        <translation>هذا ليس ملفًا نصيًا، أو أن نصه ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>هذا الملف تالف: %1.</translation>
    </message>
    <message>
        <source>None of the entries of this file is a track of YouTube or SoundCloud with title and length.</source>
        <translation>لا يوجد في هذا الملف أي إدخال هو أغنية من YouTube أو SoundCloud لها عنوان ومدة.</translation>
    </message>
    <message>
        <source>This file has %1 tracks. Partyline imports at most %2 at once.</source>
        <translation>عدد الأغاني في هذا الملف %1. أقصى ما يستورده Partyline دفعة واحدة هو %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>إنه مجلد.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>لم يُحفظ %1: %2</translation>
    </message>
</context>
<context>
    <name>PlaylistMenu</name>
    <message numerus="yes">
        <source>%1 (active, %n track(s))</source>
        <translation>
            <numerusform>%1 (نشطة، %n أغنية)</numerusform>
            <numerusform>%1 (نشطة، أغنية واحدة)</numerusform>
            <numerusform>%1 (نشطة، أغنيتان)</numerusform>
            <numerusform>%1 (نشطة، %n أغانٍ)</numerusform>
            <numerusform>%1 (نشطة، %n أغنية)</numerusform>
            <numerusform>%1 (نشطة، %n أغنية)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n track(s))</source>
        <translation>
            <numerusform>%1 (%n أغنية)</numerusform>
            <numerusform>%1 (أغنية واحدة)</numerusform>
            <numerusform>%1 (أغنيتان)</numerusform>
            <numerusform>%1 (%n أغانٍ)</numerusform>
            <numerusform>%1 (%n أغنية)</numerusform>
            <numerusform>%1 (%n أغنية)</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no other playlist</source>
        <translation>ليست لديك قائمة تشغيل أخرى</translation>
    </message>
    <message>
        <source>You have no playlists</source>
        <translation>ليست لديك قوائم تشغيل</translation>
    </message>
    <message>
        <source>Loading your playlists…</source>
        <translation>يجري تحميل قوائم تشغيلك…</translation>
    </message>
    <message>
        <source>Your playlists could not be loaded</source>
        <translation>تعذر تحميل قوائم تشغيلك</translation>
    </message>
</context>
<context>
    <name>PlugDj</name>
    <message>
        <source>spamming or trolling</source>
        <translation>إغراق بالرسائل أو تصيّد</translation>
    </message>
    <message>
        <source>offensive language</source>
        <translation>لغة مسيئة</translation>
    </message>
    <message>
        <source>playing offensive videos or songs</source>
        <translation>تشغيل فيديوهات أو أغانٍ مسيئة</translation>
    </message>
    <message>
        <source>repeatedly playing the wrong genre</source>
        <translation>تكرار تشغيل نوع موسيقي غير مناسب</translation>
    </message>
    <message>
        <source>negative attitude</source>
        <translation>سلوك سلبي</translation>
    </message>
    <message>
        <source>breaking community rules</source>
        <translation>مخالفة قواعد المجتمع</translation>
    </message>
    <message>
        <source>verbal abuse or harassment</source>
        <translation>إساءة لفظية أو مضايقة</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>A moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>a co-host</source>
        <translation>مضيف مشارك</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>a bouncer</source>
        <translation>حارس</translation>
    </message>
    <message>
        <source>a resident DJ</source>
        <translation>دي جي مقيم</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 و%2 غيرهم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>for a day</source>
        <translation>لمدة يوم</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>بشكل دائم</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>لمدة 15 دقيقة</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>لا أحد على المنصة الآن.</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3).</source>
        <translation>يشغّل %1 الآن %2 (%3).</translation>
    </message>
    <message>
        <source>%1 wooted this track.</source>
        <translation>أعطى %1 هذه الأغنية Woot.</translation>
    </message>
    <message>
        <source>%1 mehed this track.</source>
        <translation>أعطى %1 هذه الأغنية Meh.</translation>
    </message>
    <message>
        <source>%1 grabbed this track.</source>
        <translation>حفظ %1 هذه الأغنية (Grab).</translation>
    </message>
    <message>
        <source>%1 joined.</source>
        <translation>انضم %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>غادر %1.</translation>
    </message>
    <message>
        <source>nothing said meanwhile could be fetched</source>
        <translation>تعذر جلب أي مما قيل أثناء ذلك</translation>
    </message>
    <message>
        <source>one line said meanwhile was fetched</source>
        <translation>جُلبت رسالة واحدة مما قيل أثناء ذلك</translation>
    </message>
    <message>
        <source>%1 lines said meanwhile were fetched</source>
        <translation>عدد الرسائل المجلوبة مما قيل أثناء ذلك: %1</translation>
    </message>
    <message>
        <source>Not connected from %1 to %2; %3.</source>
        <translation>لا اتصال من %1 إلى %2؛ %3.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>بلغت المستوى %1.</translation>
    </message>
    <message>
        <source>%1 gave you %2 points.</source>
        <translation>منحك %1 نقاطًا عددها %2.</translation>
    </message>
    <message>
        <source>You were given points.</source>
        <translation>مُنحت نقاطًا.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>رسالة الموقع: %1</translation>
    </message>
    <message>
        <source>There is news about your account (%1).</source>
        <translation>هناك جديد بشأن حسابك (%1).</translation>
    </message>
    <message>
        <source>You were banned from this room</source>
        <translation>حُظرت من هذه الغرفة</translation>
    </message>
    <message>
        <source>You were banned from this room %1</source>
        <translation>حُظرت من هذه الغرفة %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 put you on the wait list.</source>
        <translation>أضافك %1 إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 put %2 on the wait list.</source>
        <translation>أضاف %1 المستخدم %2 إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 moved you to place %2 of the wait list.</source>
        <translation>نقلك %1 إلى المركز %2 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 moved %2 to place %3 of the wait list.</source>
        <translation>نقل %1 المستخدم %2 إلى المركز %3 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 took you off the wait list.</source>
        <translation>أزالك %1 من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 took %2 off the wait list.</source>
        <translation>أزال %1 المستخدم %2 من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 skipped this track.</source>
        <translation>تخطى %1 هذه الأغنية.</translation>
    </message>
    <message>
        <source>%1 banned you from this room %2.</source>
        <translation>حظرك %1 من هذه الغرفة %2.</translation>
    </message>
    <message>
        <source>%1 banned %2.</source>
        <translation>حظر %1 المستخدم %2.</translation>
    </message>
    <message>
        <source>%1 banned %2 %3.</source>
        <translation>حظر %1 المستخدم %2 %3.</translation>
    </message>
    <message>
        <source>%1 lets you speak again.</source>
        <translation>سمح لك %1 بالكلام مجددًا.</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again.</source>
        <translation>سمح %1 للمستخدم %2 بالكلام مجددًا.</translation>
    </message>
    <message>
        <source>%1 muted you.</source>
        <translation>كتمك %1.</translation>
    </message>
    <message>
        <source>%1 muted %2.</source>
        <translation>كتم %1 المستخدم %2.</translation>
    </message>
    <message>
        <source>%1 muted you for %2 minutes: %3.</source>
        <translation>كتمك %1 لمدة %2 دقيقة: %3.</translation>
    </message>
    <message>
        <source>%1 muted %2 for %3 minutes.</source>
        <translation>كتم %1 المستخدم %2 لمدة %3 دقيقة.</translation>
    </message>
    <message>
        <source>%1 lets you onto the wait list again.</source>
        <translation>سمح لك %1 بدخول قائمة الانتظار مجددًا.</translation>
    </message>
    <message>
        <source>%1 lets %2 onto the wait list again.</source>
        <translation>سمح %1 للمستخدم %2 بدخول قائمة الانتظار مجددًا.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list.</source>
        <translation>قام %1 بالحظر من قائمة الانتظار: %2.</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list %3.</source>
        <translation>قام %1 بالحظر من قائمة الانتظار: %2، %3.</translation>
    </message>
    <message>
        <source>%1 took your role in this room away.</source>
        <translation>نزع %1 دورك في هذه الغرفة.</translation>
    </message>
    <message>
        <source>%1 took the role of %2 away.</source>
        <translation>نزع %1 دور المستخدم %2.</translation>
    </message>
    <message>
        <source>%1 made you %2.</source>
        <translation>منحك %1 دور: %2.</translation>
    </message>
    <message>
        <source>%1 made %2 %3.</source>
        <translation>منح %1 المستخدم %2 دور: %3.</translation>
    </message>
    <message>
        <source>%1 lets DJs return to the wait list after their turn.</source>
        <translation>سمح %1 للدي جي بالعودة إلى قائمة الانتظار بعد دوره.</translation>
    </message>
    <message>
        <source>%1 ended the return to the wait list after each turn.</source>
        <translation>أوقف %1 العودة إلى قائمة الانتظار بعد كل دور.</translation>
    </message>
    <message>
        <source>%1 locked and cleared the wait list.</source>
        <translation>أقفل %1 قائمة الانتظار وأفرغها.</translation>
    </message>
    <message>
        <source>%1 opened and cleared the wait list.</source>
        <translation>فتح %1 قائمة الانتظار وأفرغها.</translation>
    </message>
    <message>
        <source>%1 locked the wait list.</source>
        <translation>أقفل %1 قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 opened the wait list.</source>
        <translation>فتح %1 قائمة الانتظار.</translation>
    </message>
</context>
<context>
    <name>PlugDjOrders</name>
    <message>
        <source>for %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>Hand this room over to %1: they become the host, you become a co-host. Only they can give it back.</source>
        <translation>تسليم هذه الغرفة إلى %1: يصبح هو المضيف وتصبح أنت مضيفًا مشاركًا. ولا يستطيع إعادتها سواه.</translation>
    </message>
    <message>
        <source>Take the role of %1 away: they are an ordinary person here and lose every right of staff at once.</source>
        <translation>نزع دور %1: يصبح شخصًا عاديًا هنا ويفقد فورًا كل صلاحيات الطاقم.</translation>
    </message>
    <message>
        <source>Make %1 a resident DJ: they can join the wait list while it is locked.</source>
        <translation>جعل %1 دي جي مقيمًا: يمكنه الانضمام إلى قائمة الانتظار وهي مقفلة.</translation>
    </message>
    <message>
        <source>Make %1 a bouncer: they can delete lines, mute and ban for a time, skip, and add or remove DJs.</source>
        <translation>جعل %1 حارسًا: يمكنه حذف الرسائل، والكتم والحظر لمدة، والتخطي، وإضافة الدي جي أو إزالته.</translation>
    </message>
    <message>
        <source>Make %1 a manager: beside what bouncers do they can lock the wait list, move DJs, ban for good, lift bans, and choose residents and bouncers.</source>
        <translation>جعل %1 مديرًا: إلى جانب صلاحيات الحراس يمكنه قفل قائمة الانتظار، ونقل الدي جي، والحظر الدائم، وإلغاء الحظر، واختيار المقيمين والحراس.</translation>
    </message>
    <message>
        <source>Make %1 a co-host: beside what managers do they can edit the room and choose managers.</source>
        <translation>جعل %1 مضيفًا مشاركًا: إلى جانب صلاحيات المديرين يمكنه تعديل الغرفة واختيار المديرين.</translation>
    </message>
    <message>
        <source>Delete a line of %1</source>
        <translation>حذف رسالة من %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>إلغاء كتم %1</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>حظر %1</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>إلغاء حظر %1</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list</source>
        <translation>حظر %1 من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again</source>
        <translation>السماح لـ %1 بدخول قائمة الانتظار مجددًا</translation>
    </message>
    <message>
        <source>Put %1 on the wait list</source>
        <translation>إضافة %1 إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Take %1 off the wait list</source>
        <translation>إزالة %1 من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Skip the track of %1</source>
        <translation>تخطي أغنية %1</translation>
    </message>
    <message>
        <source>Lock the wait list</source>
        <translation>قفل قائمة الانتظار</translation>
    </message>
    <message>
        <source>Unlock the wait list</source>
        <translation>فتح قائمة الانتظار</translation>
    </message>
    <message>
        <source>Let DJs return to the wait list</source>
        <translation>السماح للدي جي بالعودة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>End the return to the wait list</source>
        <translation>إيقاف العودة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>Who can chat</source>
        <translation>من يستطيع الدردشة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>إ&amp;لغاء الكتم</translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;حظر</translation>
    </message>
    <message>
        <source>&amp;Unban</source>
        <translation>إ&amp;لغاء الحظر</translation>
    </message>
    <message>
        <source>&amp;Ban from the wait list</source>
        <translation>&amp;حظر من قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>إ&amp;لغاء الحظر</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>ت&amp;خطٍّ</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>ت&amp;دوير</translation>
    </message>
    <message>
        <source>&amp;End cycling</source>
        <translation>إن&amp;هاء التدوير</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;تسليم</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>ت&amp;غيير الدور</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
    <message>
        <source>Delete this line of %1: it disappears for everybody and cannot be brought back. Moderators still see it, marked with your name.</source>
        <translation>حذف رسالة %1 هذه: تختفي لدى الجميع ولا يمكن استعادتها. يظل المشرفون يرونها وعليها اسمك.</translation>
    </message>
    <message>
        <source>Mute %1 %2: %3. They can read, vote and play, but nothing they write arrives.</source>
        <translation>كتم %1 %2: %3. يمكنه القراءة والتصويت والتشغيل، لكن لا يصل شيء مما يكتبه.</translation>
    </message>
    <message>
        <source>Unmute %1: they can write again at once.</source>
        <translation>إلغاء كتم %1: يمكنه الكتابة مجددًا فورًا.</translation>
    </message>
    <message>
        <source>Ban %1 %2: %3. They are removed from the room and the wait list at once.</source>
        <translation>حظر %1 %2: %3. يُزال فورًا من الغرفة ومن قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Unban %1: they can come back at once.</source>
        <translation>إلغاء حظر %1: يمكنه العودة فورًا.</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list %2: %3. They lose their place at once, but stay in the room and can chat.</source>
        <translation>حظر %1 من قائمة الانتظار %2: %3. يفقد مركزه فورًا، لكنه يبقى في الغرفة ويستطيع الدردشة.</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again: they can join it at once.</source>
        <translation>السماح لـ %1 بدخول قائمة الانتظار مجددًا: يمكنه الانضمام إليها فورًا.</translation>
    </message>
    <message>
        <source>Put %1 at the end of the wait list; they play at once when nobody does.</source>
        <translation>إضافة %1 إلى آخر قائمة الانتظار؛ ويبدأ دوره فورًا إن لم يكن أحد على المنصة.</translation>
    </message>
    <message>
        <source>Move %1 to place %2 of the wait list.</source>
        <translation>نقل %1 إلى المركز %2 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Take %1 off the wait list; if they play now, their track ends at once. They can join again.</source>
        <translation>إزالة %1 من قائمة الانتظار؛ وإن كان دوره الآن تنتهي أغنيته فورًا. يمكنه الانضمام مجددًا.</translation>
    </message>
    <message>
        <source>Skip the track of %1: it ends for everybody at once and the next DJ plays.</source>
        <translation>تخطي أغنية %1: تنتهي فورًا لدى الجميع ويبدأ دور الدي جي التالي.</translation>
    </message>
    <message>
        <source>Lock the wait list: only residents and staff can join it.</source>
        <translation>قفل قائمة الانتظار: لا ينضم إليها إلا المقيمون والطاقم.</translation>
    </message>
    <message>
        <source>Unlock the wait list: everybody can join it.</source>
        <translation>فتح قائمة الانتظار: يمكن للجميع الانضمام إليها.</translation>
    </message>
    <message>
        <source>%1 Everybody who waits is taken off it at once; the DJ plays on.</source>
        <translation>%1 يُزال منها فورًا كل المنتظرين؛ ويواصل الدي جي التشغيل.</translation>
    </message>
    <message>
        <source>Let DJs return to the end of the wait list after their turn.</source>
        <translation>السماح للدي جي بالعودة إلى آخر قائمة الانتظار بعد دوره.</translation>
    </message>
    <message>
        <source>End the return to the wait list: who has played must join it again.</source>
        <translation>إيقاف العودة إلى قائمة الانتظار: على من انتهى دوره أن ينضم إليها من جديد.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat then.</source>
        <translation>بعدها لا يستطيع الدردشة إلا من بلغ المستوى %1 فما فوق.</translation>
    </message>
    <message>
        <source>Everybody can chat then.</source>
        <translation>بعدها يستطيع الجميع الدردشة.</translation>
    </message>
    <message>
        <source>The line of %1 was not deleted.</source>
        <translation>لم تُحذف رسالة %1.</translation>
    </message>
    <message>
        <source>%1 was not muted.</source>
        <translation>لم يُكتم %1.</translation>
    </message>
    <message>
        <source>%1 was not unmuted.</source>
        <translation>لم يُلغَ كتم %1.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>لم يُحظر %1.</translation>
    </message>
    <message>
        <source>%1 was not unbanned.</source>
        <translation>لم يُلغَ حظر %1.</translation>
    </message>
    <message>
        <source>%1 was not banned from the wait list.</source>
        <translation>لم يُحظر %1 من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The wait-list ban of %1 was not lifted.</source>
        <translation>لم يُلغَ حظر %1 من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 was not put on the wait list.</source>
        <translation>لم يُضَف %1 إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>لم يُنقل %1.</translation>
    </message>
    <message>
        <source>%1 was not taken off the wait list.</source>
        <translation>لم يُزَل %1 من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The track of %1 was not skipped.</source>
        <translation>لم تُتخطَّ أغنية %1.</translation>
    </message>
    <message>
        <source>The wait list was not locked.</source>
        <translation>لم تُقفل قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The wait list was not unlocked.</source>
        <translation>لم تُفتح قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The return to the wait list was not changed.</source>
        <translation>لم تتغير العودة إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The role of %1 was not changed.</source>
        <translation>لم يتغير دور %1.</translation>
    </message>
    <message>
        <source>Who can chat was not changed.</source>
        <translation>لم يتغير من يستطيع الدردشة.</translation>
    </message>
    <message>
        <source>%1 is not muted any more.</source>
        <translation>لم يعد %1 مكتومًا.</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <translation>لم يعد %1 محظورًا.</translation>
    </message>
    <message>
        <source>%1 is not banned from the wait list any more.</source>
        <translation>لم يعد %1 محظورًا من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list any more.</source>
        <translation>لم يعد %1 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 has no role any more.</source>
        <translation>لم يعد لـ %1 أي دور.</translation>
    </message>
    <message>
        <source>That was done already.</source>
        <translation>تم ذلك من قبل.</translation>
    </message>
    <message>
        <source>You unbanned %1.</source>
        <translation>ألغيت حظر %1.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>حتى يُلغى</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45 دقيقة</translation>
    </message>
</context>
<context>
    <name>PlugDjPeople</name>
    <message>
        <source>unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
</context>
<context>
    <name>PlugDjPermissions</name>
    <message>
        <source>Lines of the site&apos;s staff stay.</source>
        <translation>رسائل طاقم الموقع لا تُحذف.</translation>
    </message>
    <message>
        <source>Only people without a role in this room can be muted.</source>
        <translation>لا يمكن كتم إلا من ليس له دور في هذه الغرفة.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be muted.</source>
        <translation>لا يمكن كتم طاقم الموقع.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be banned.</source>
        <translation>لا يمكن حظر طاقم الموقع.</translation>
    </message>
    <message>
        <source>Only people of a lower role than yours can be banned.</source>
        <translation>لا يمكن حظر إلا من كان دوره أدنى من دورك.</translation>
    </message>
    <message>
        <source>Only the role of people below you can be changed.</source>
        <translation>لا يمكن تغيير دور إلا من هم أدنى منك.</translation>
    </message>
    <message>
        <source>This needs the role of a %1.</source>
        <translation>يتطلب هذا دور: %1.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>مضيف</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>مضيف مشارك</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>bouncer</source>
        <translation>حارس</translation>
    </message>
    <message>
        <source>resident DJ</source>
        <translation>دي جي مقيم</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Poll options</source>
        <translation>خيارات الاستطلاع</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>استطلاع جديد…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>إغلاق الاستطلاع…</translation>
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
        <translation>(الفائز)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>انتهى أثناء انقطاع الاتصال؛ هذه آخر الأرقام الواردة.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>There is no fault called &quot;%1&quot;.</source>
        <translation>لا يوجد عطل باسم «%1».</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes no argument.</source>
        <translation>لا يقبل العطل «%1» أي وسيط.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; needs an argument: %1=%2.</source>
        <translation>يحتاج العطل «%1» إلى وسيط: %1=%2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>تعذر استخدام المنفذ %1: %2.</translation>
    </message>
    <message>
        <source>There is no control call &quot;%1&quot;.</source>
        <translation>لا يوجد استدعاء تحكم باسم «%1».</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;.</source>
        <translation>لا توجد غرفة باسم «%1».</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>لا يوجد حساب باسم «%1».</translation>
    </message>
    <message>
        <source>&quot;text&quot; must be one line that is not blank.</source>
        <translation>يجب أن يكون &quot;text&quot; سطرًا واحدًا غير فارغ.</translation>
    </message>
    <message>
        <source>&quot;count&quot; goes from 1 to %1.</source>
        <translation>تتراوح قيمة &quot;count&quot; من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Practice (DJ room)</source>
        <translation>تدريب (غرفة دي جي)</translation>
    </message>
    <message>
        <source>No service has a control call &quot;%1&quot;.</source>
        <translation>لا توجد خدمة لها استدعاء التحكم «%1».</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>كلمة المرور مطلوبة.</translation>
    </message>
</context>
<context>
    <name>ProgramParts</name>
    <message>
        <source>this program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>windows, network, files</source>
        <translation>النوافذ والشبكة والملفات</translation>
    </message>
    <message>
        <source>history and search</source>
        <translation>السجل والبحث</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>reading what servers say</source>
        <translation>قراءة ما تقوله الخوادم</translation>
    </message>
    <message>
        <source>flows of several steps</source>
        <translation>العمليات ذات الخطوات المتعددة</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>QR pictures</source>
        <translation>صور QR</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>X11</source>
        <translation>X11</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>names of emoji</source>
        <translation>أسماء الإيموجي</translation>
    </message>
    <message>
        <source>frames of web sockets</source>
        <translation>إطارات WebSocket</translation>
    </message>
    <message>
        <source>tables that nobody can crowd</source>
        <translation>جداول لا يستطيع أحد إغراقها</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>You are not signed in, or your rank does not allow this.</source>
        <translation>لم تسجّل الدخول، أو أن رتبتك لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server did not recognise the sign-in. Try again.</source>
        <translation>لم يتعرف الخادم على تسجيل الدخول. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server wants a captcha. Sign in on its website first.</source>
        <translation>يطلب الخادم كابتشا. سجّل الدخول على موقعه أولًا.</translation>
    </message>
    <message>
        <source>The service is down for maintenance. Try again later.</source>
        <translation>الخدمة متوقفة للصيانة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>طلبات كثيرة جدًا. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>The server thinks that you are in no room.</source>
        <translation>يعتقد الخادم أنك لست في أي غرفة.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>الغرفة ممتلئة.</translation>
    </message>
    <message>
        <source>That person is in another room.</source>
        <translation>هذا الشخص في غرفة أخرى.</translation>
    </message>
    <message>
        <source>There is no such room or person.</source>
        <translation>لا توجد غرفة كهذه ولا شخص كهذا.</translation>
    </message>
    <message>
        <source>You need an active playlist with at least one track in it.</source>
        <translation>تحتاج إلى قائمة تشغيل نشطة فيها أغنية واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>قائمة الانتظار ممتلئة.</translation>
    </message>
    <message>
        <source>That person is not on the wait list any more.</source>
        <translation>لم يعد هذا الشخص في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The server did not take the vote.</source>
        <translation>لم يقبل الخادم الصوت.</translation>
    </message>
    <message>
        <source>The server does not allow that now; the track may be over.</source>
        <translation>لا يسمح الخادم بذلك الآن؛ ربما انتهت الأغنية.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again.</source>
        <translation>لم تسجّل الدخول. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong or too old.</source>
        <translation>رمز التحقق بخطوتين غير صحيح أو قديم.</translation>
    </message>
    <message>
        <source>You have no access to this. It may need a subscription.</source>
        <translation>لا تملك صلاحية الوصول إلى هذا. قد يتطلب اشتراكًا.</translation>
    </message>
    <message>
        <source>Your access to this was taken back.</source>
        <translation>سُحبت صلاحية وصولك إلى هذا.</translation>
    </message>
    <message>
        <source>Your account lacks something that this room asks for.</source>
        <translation>ينقص حسابك شيء تطلبه هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are banned from this chat.</source>
        <translation>أنت محظور من هذه الدردشة.</translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation>سبق لك التصويت.</translation>
    </message>
    <message>
        <source>The server knows nothing of that.</source>
        <translation>لا يعلم الخادم شيئًا عن ذلك.</translation>
    </message>
    <message>
        <source>There is no such creator.</source>
        <translation>لا يوجد صانع محتوى كهذا.</translation>
    </message>
    <message>
        <source>The sign-in was not confirmed yet.</source>
        <translation>لم يُؤكَّد تسجيل الدخول بعد.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>يطلب الخادم تقليل عدد مرات السؤال.</translation>
    </message>
    <message>
        <source>The code has expired. Start again.</source>
        <translation>انتهت صلاحية الرمز. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>رُفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in is over. Sign in again.</source>
        <translation>انتهى تسجيل الدخول. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The server does not know this client. Check the client id.</source>
        <translation>لا يعرف الخادم هذا العميل. تحقق من معرّف العميل.</translation>
    </message>
    <message>
        <source>The server does not let this client sign in that way. Check the client id.</source>
        <translation>لا يسمح الخادم لهذا العميل بتسجيل الدخول بهذه الطريقة. تحقق من معرّف العميل.</translation>
    </message>
    <message>
        <source>You are banned from this room for good.</source>
        <translation>أنت محظور من هذه الغرفة بشكل دائم.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>أنت محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are banned from this room for another %1 minutes.</source>
        <translation>أنت محظور من هذه الغرفة، والمتبقي بالدقائق: %1.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>رفض الخادم ذلك (%1).</translation>
    </message>
    <message>
        <source>The server refused this (%1): %2</source>
        <translation>رفض الخادم ذلك (%1): %2</translation>
    </message>
    <message>
        <source>This account or address is permanently banned.</source>
        <translation>هذا الحساب أو العنوان محظور بشكل دائم.</translation>
    </message>
    <message>
        <source>The service&apos;s front (Cloudflare) blocked us before the service itself could answer (HTTP %1). Try again later.</source>
        <translation>حظرتنا واجهة الخدمة (Cloudflare) قبل أن تتمكن الخدمة نفسها من الرد (HTTP %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server answered with a web page. Check the address; a network login may be in the way.</source>
        <translation>رد الخادم بصفحة ويب. تحقق من العنوان؛ فقد تكون الشبكة تطلب تسجيل دخول.</translation>
    </message>
    <message>
        <source>The server does not allow that (HTTP 403).</source>
        <translation>لا يسمح الخادم بذلك (HTTP 403).</translation>
    </message>
    <message>
        <source>The server knows nothing of that (HTTP 404).</source>
        <translation>لا يعلم الخادم شيئًا عن ذلك (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refused this (HTTP %1).</source>
        <translation>رفض الخادم ذلك (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>RoomAddress</name>
    <message>
        <source>Type the name of a room, or paste its address.</source>
        <translation>اكتب اسم غرفة أو الصق عنوانها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a room. Type its name or paste its address.</source>
        <translation>«%1» ليست غرفة. اكتب اسمها أو الصق عنوانها.</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message>
        <source>Commands in this room:</source>
        <translation>الأوامر في هذه الغرفة:</translation>
    </message>
    <message>
        <source>Begin a line with // or a blank to send it as it is.</source>
        <translation>ابدأ السطر بـ // أو بمسافة لإرساله كما هو.</translation>
    </message>
    <message>
        <source>lists what can be typed here</source>
        <translation>يسرد ما يمكن كتابته هنا</translation>
    </message>
    <message>
        <source>empties the view; history keeps every line</source>
        <translation>يفرغ العرض؛ ويحتفظ السجل بكل شيء</translation>
    </message>
    <message>
        <source>&lt;what you do&gt;</source>
        <translation>&lt;ما تفعله&gt;</translation>
    </message>
    <message>
        <source>says what you do: “/me waves”</source>
        <translation>يقول ما تفعله: «/me يلوّح»</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[النص]</translation>
    </message>
    <message>
        <source>answers who mentions you, seldom enough, until you are back</source>
        <translation>يرد على من يشير إليك، باعتدال، حتى تعود</translation>
    </message>
    <message>
        <source>You are away. Writing a line, or /back, ends it.</source>
        <translation>أنت بعيد. ينتهي ذلك بكتابة رسالة أو بـ /back.</translation>
    </message>
    <message>
        <source>ends /away</source>
        <translation>ينهي /away</translation>
    </message>
    <message>
        <source>You are not away.</source>
        <translation>لست بعيدًا.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>مرحبًا بعودتك.</translation>
    </message>
    <message>
        <source>&lt;what is going on&gt;</source>
        <translation>&lt;ما يجري&gt;</translation>
    </message>
    <message>
        <source>calls the site’s moderators into this room (staff)</source>
        <translation>يستدعي مشرفي الموقع إلى هذه الغرفة (الطاقم)</translation>
    </message>
    <message>
        <source>This alarms the moderators of the whole site. Misuse has consequences for you.</source>
        <translation>هذا ينذر مشرفي الموقع كله. لإساءة الاستخدام عواقب عليك.</translation>
    </message>
    <message>
        <source>I need them</source>
        <translation>أحتاج إليهم</translation>
    </message>
    <message>
        <source>They will read: “%1”</source>
        <translation>سيقرؤون: «%1»</translation>
    </message>
    <message>
        <source>Call them now</source>
        <translation>استدعهم الآن</translation>
    </message>
    <message>
        <source>The site’s moderators are being called.</source>
        <translation>يجري استدعاء مشرفي الموقع.</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>About this room</source>
        <translation>حول هذه الغرفة</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>Room facts</source>
        <translation>معلومات الغرفة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>نص الترحيب</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Welcome text: %u stands for the reader, %r for the room</source>
        <translation>نص ال&amp;ترحيب: %u يعني القارئ، و%r يعني الغرفة</translation>
    </message>
    <message>
        <source>Who may &amp;chat</source>
        <translation>من يستطيع ال&amp;دردشة</translation>
    </message>
    <message>
        <source>Minimum chat level</source>
        <translation>أدنى مستوى للدردشة</translation>
    </message>
    <message>
        <source>Room details status</source>
        <translation>حالة تفاصيل الغرفة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Go to the address %1</source>
        <translation>الانتقال إلى العنوان %1</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n ضيف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفًا</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>nobody is playing</source>
        <translation>لا أحد على المنصة</translation>
    </message>
    <message>
        <source>playing %1</source>
        <translation>يُشغَّل: %1</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>يشغّل %1 الآن %2</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>المضيف: %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>للبالغين</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضلة</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Side column</source>
        <translation>العمود الجانبي</translation>
    </message>
    <message>
        <source>Show or hide the side column</source>
        <translation>إظهار العمود الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for this room</source>
        <translation>المزيد لهذه الغرفة</translation>
    </message>
</context>
<context>
    <name>RuleMatcher</name>
    <message>
        <source>The text is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>Choose what is to be done with the lines.</source>
        <translation>اختر ما يُفعل بالرسائل.</translation>
    </message>
    <message>
        <source>Name the people.</source>
        <translation>حدد الأشخاص.</translation>
    </message>
    <message>
        <source>Choose the rooms.</source>
        <translation>اختر الغرف.</translation>
    </message>
    <message>
        <source>There is no word in the text.</source>
        <translation>لا توجد كلمة في النص.</translation>
    </message>
    <message>
        <source>This would hide every line. Say whose lines, or what is in them.</source>
        <translation>سيخفي هذا كل الرسائل. حدد أصحابها أو ما تحتويه.</translation>
    </message>
    <message>
        <source>The expression is not complete: %1 (at character %2)</source>
        <translation>التعبير غير مكتمل: %1 (عند الحرف %2)</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the server&apos;s address, or choose one from the list.</source>
        <translation>اكتب عنوان الخادم أو اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Type one like https://plug.dj.</source>
        <translation>«%1» ليس عنوانًا. اكتب عنوانًا مثل https://plug.dj.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>رمز الجهاز</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>ملف ارتباط الجلسة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>البريد الإلكتروني أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Paste the session cookie</source>
        <translation>الصق ملف ارتباط الجلسة</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>كيفية العثور عليه</translation>
    </message>
    <message>
        <source>Sign in shows a short code. Type it on the service&apos;s own page, on this computer or on your phone: Partyline never sees your password.</source>
        <translation>يعرض تسجيل الدخول رمزًا قصيرًا. اكتبه في صفحة الخدمة نفسها، على هذا الحاسوب أو على هاتفك: لا يرى Partyline كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>as the service gave it to you</source>
        <translation>كما أعطتك إياه الخدمة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>الموفّر</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>موفّر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open this page on any device</source>
        <translation>افتح هذه الصفحة على أي جهاز</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>واكتب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>رمز التحقق بخطوتين</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign-in status</source>
        <translation>حالة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>المتابعة كضيف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>ليس لديك حساب؟</translation>
    </message>
    <message>
        <source>Try the practice server</source>
        <translation>تجربة خادم التدريب</translation>
    </message>
</context>
<context>
    <name>SignInStatus</name>
    <message>
        <source>The session is not good any more.</source>
        <translation>لم تعد الجلسة صالحة.</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste its new cookie.</source>
        <translation>سجّل الدخول بمتصفح، ثم الصق ملف الارتباط الجديد.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>اكتبها مجددًا.</translation>
    </message>
    <message>
        <source>The server allows the next one in %1.</source>
        <translation>يسمح الخادم بالمحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>انتظر بضع دقائق ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail and password.</source>
        <translation>سجّل الدخول ببريدك الإلكتروني وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Use the device code or the session cookie.</source>
        <translation>استخدم رمز الجهاز أو ملف ارتباط الجلسة.</translation>
    </message>
    <message>
        <source>The server wants a captcha, which only a browser can show.</source>
        <translation>يطلب الخادم كابتشا لا يعرضها إلا متصفح.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds: type the one that shows now.</source>
        <translation>تتغير الرموز كل 30 ثانية: اكتب الرمز الظاهر الآن.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>Sign in shows a new one.</source>
        <translation>يعرض «تسجيل الدخول» رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>You denied the request on the other device.</source>
        <translation>رفضت الطلب على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>%1 does not let this account in.</source>
        <translation>لا يسمح %1 لهذا الحساب بالدخول.</translation>
    </message>
    <message>
        <source>It may be banned, or not be meant for this server.</source>
        <translation>ربما يكون محظورًا، أو غير مخصص لهذا الخادم.</translation>
    </message>
    <message>
        <source>Cloudflare blocked us before %1 could answer.</source>
        <translation>حظرنا Cloudflare قبل أن يتمكن %1 من الرد.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. Wait a while, or try another network.</source>
        <translation>لا مشكلة في حسابك. انتظر قليلًا أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The server does not know this client id.</source>
        <translation>لا يعرف الخادم معرّف العميل هذا.</translation>
    </message>
    <message>
        <source>Enter the one that was given to you, or use the session cookie.</source>
        <translation>أدخل المعرّف الذي أُعطي لك، أو استخدم ملف ارتباط الجلسة.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>تحقق من الشبكة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Look again in %1.</source>
        <translation>عد للتحقق بعد %1.</translation>
    </message>
    <message>
        <source>Look again later; nothing is wrong with your account.</source>
        <translation>عد للتحقق لاحقًا؛ لا مشكلة في حسابك.</translation>
    </message>
    <message>
        <source>%1 is down for maintenance.</source>
        <translation>%1 متوقف للصيانة.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>The file %1 is not there.</source>
        <translation>الملف %1 غير موجود.</translation>
    </message>
    <message>
        <source>There is no sound system.</source>
        <translation>لا يوجد نظام صوت.</translation>
    </message>
    <message>
        <source>The desktop&apos;s sound theme has no sound of that name.</source>
        <translation>لا تحتوي سمة أصوات سطح المكتب على صوت بهذا الاسم.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1</source>
        <translation>تعذر تشغيل الصوت: %1</translation>
    </message>
</context>
<context>
    <name>SpellDictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2.</source>
        <translation>تعذر استخدام القاموس %1: %2.</translation>
    </message>
    <message>
        <source>its files are not there any more</source>
        <translation>لم تعد ملفاته موجودة</translation>
    </message>
    <message>
        <source>its encoding %1 is unknown here</source>
        <translation>ترميزه %1 غير معروف هنا</translation>
    </message>
</context>
<context>
    <name>StreamColumn</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>الاستطلاعات</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>نتائج الاستطلاعات</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>الطاقم فقط</translation>
    </message>
    <message>
        <source>Show only lines of the crew, system lines and your own</source>
        <translation>إظهار رسائل الفريق والنظام ورسائلك فقط</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>تأخير الدردشة</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video</source>
        <translation>تأخير الدردشة كي لا تسبق الفيديو</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The server %1 was not found. Check the address and your connection.</source>
        <translation>لم يُعثر على الخادم %1. تحقق من العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be down; try again later.</source>
        <translation>لا شيء يرد على %1. ربما توقف الخادم؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection.</source>
        <translation>تعذر الوصول إلى %1. تحقق من اتصالك.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>تعذر إنشاء اتصال مشفر بـ %1.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings of the system.</source>
        <translation>رفض الوكيل الاتصال. تحقق من إعدادات الوكيل في النظام.</translation>
    </message>
    <message>
        <source>%1 sends us on to another server. Check the address.</source>
        <translation>يحيلنا %1 إلى خادم آخر. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its owner must renew it.</source>
        <translation>انتهت صلاحية شهادة %1. على مالكه تجديدها.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer.</source>
        <translation>شهادة %1 ليست صالحة بعد. تحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate shown by %1 belongs to another server. Check the address.</source>
        <translation>الشهادة التي قدمها %1 تخص خادمًا آخر. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Nobody we trust has signed the certificate of %1. For a private server, name its CA file.</source>
        <translation>لم توقّع شهادة %1 أي جهة نثق بها. للخادم الخاص، حدد ملف CA الخاص به.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>أُبطلت شهادة %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>شهادة %1 غير مقبولة.</translation>
    </message>
    <message>
        <source>%1 refused the connection: too many tries. Wait a while.</source>
        <translation>رفض %1 الاتصال: محاولات كثيرة جدًا. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server. Check the address.</source>
        <translation>لا يرد %1 كخادم دردشة. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 refused the connection (HTTP %2).</source>
        <translation>رفض %1 الاتصال (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>أغلق %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يرد %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 s.</source>
        <translation>لم يرد شيء من %1 خلال %2 ث.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>طلبات كثيرة جدًا. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>طلبات كثيرة جدًا. حاول مجددًا بعد %1 ث.</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1). Try again later.</source>
        <translation>تعطل الخادم (HTTP %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The service is not available (HTTP %1). Try again later.</source>
        <translation>الخدمة غير متاحة (HTTP %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no readable certificate.</source>
        <translation>لا يحتوي ملف CA %1 على شهادة قابلة للقراءة.</translation>
    </message>
</context>
<context>
    <name>partyline</name>
    <message>
        <source>See partyline-practice --help.</source>
        <translation>راجع partyline-practice --help.</translation>
    </message>
    <message>
        <source>A practice server for Partyline: a DJ room and a livestream with people in them, on this computer only.</source>
        <translation>خادم تدريب لـ Partyline: غرفة دي جي وبث مباشر فيهما أشخاص، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Port of the DJ service; the others take the next free ones. 0: any free ports.</source>
        <translation>منفذ خدمة الدي جي؛ وتأخذ البقية المنافذ الحرة التالية. 0: أي منافذ حرة.</translation>
    </message>
    <message>
        <source>How busy the DJ room is: 1 is pleasant, 0 is silence.</source>
        <translation>مدى ازدحام غرفة الدي جي: 1 لطيف، و0 صمت.</translation>
    </message>
    <message>
        <source>How busy the livestream is: 1 is pleasant, 0 is silence.</source>
        <translation>مدى ازدحام البث المباشر: 1 لطيف، و0 صمت.</translation>
    </message>
    <message>
        <source>The same seed makes the same people and the same talk.</source>
        <translation>البذرة نفسها تنتج الأشخاص أنفسهم والحديث نفسه.</translation>
    </message>
    <message>
        <source>Misbehave so from the start; may be given several times. See below.</source>
        <translation>افتعال هذا العطل منذ البداية؛ ويمكن تكراره. انظر أدناه.</translation>
    </message>
    <message>
        <source>Leave out a generation of Floatplane&apos;s chat: g1 or g2.</source>
        <translation>استبعاد جيل من دردشة Floatplane: g1 أو g2.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>إظهار هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>إظهار رقم الإصدار.</translation>
    </message>
    <message>
        <source>The first line on standard output is a JSON object with the addresses, accounts and rooms. The server runs until it is interrupted (SIGTERM, SIGINT).</source>
        <translation>السطر الأول في الخرج القياسي كائن JSON فيه العناوين والحسابات والغرف. يعمل الخادم حتى يُقاطَع (SIGTERM أو SIGINT).</translation>
    </message>
    <message>
        <source>Faults (--fault NAME[=ARG], or at run time POST control/fault):</source>
        <translation>الأعطال (--fault NAME[=ARG]، أو أثناء التشغيل POST control/fault):</translation>
    </message>
    <message>
        <source>Control calls (POST control/NAME to the announced &quot;control&quot; address, with a JSON object such as {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</source>
        <translation>استدعاءات التحكم (POST control/NAME إلى عنوان &quot;control&quot; المعلن، مع كائن JSON مثل {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chat generation: it is g1 or g2.</source>
        <translation>«%1» ليس جيل دردشة: الجيلان هما g1 و g2.</translation>
    </message>
    <message>
        <source>One of the chat generations g1 and g2 must stay.</source>
        <translation>يجب أن يبقى أحد جيلي الدردشة g1 و g2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected.</source>
        <translation>لم يكن «%1» متوقعًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port.</source>
        <translation>«%1» ليس منفذًا.</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 1000.</source>
        <translation>المعدل رقم من 0 إلى 1000.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed: it is a whole number.</source>
        <translation>«%1» ليس بذرة: البذرة عدد صحيح.</translation>
    </message>
</context>
<context>
    <name>partyline::AboutDialog</name>
    <message>
        <source>About Partyline</source>
        <translation>حول Partyline</translation>
    </message>
    <message>
        <source>Partyline&apos;s icon</source>
        <translation>أيقونة Partyline</translation>
    </message>
    <message>
        <source>Partyline %1
A desktop client for live rooms: DJ rooms and livestreams, side by side.
Made by the Partyline contributors. Not affiliated with plug.dj or Floatplane.</source>
        <translation>Partyline %1
عميل سطح مكتب للغرف الحية: غرف الدي جي والبث المباشر جنبًا إلى جنب.
من صنع المساهمين في Partyline. لا صلة له بـ plug.dj أو Floatplane.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>المكوّنات والرخص</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>نصوص الرخص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies versions and licences as text</source>
        <translation>ينسخ الإصدارات والرخص كنص</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>حول Qt</translation>
    </message>
</context>
<context>
    <name>partyline::AboutStreamDialog</name>
    <message>
        <source>Picture of the stream</source>
        <translation>صورة البث</translation>
    </message>
    <message>
        <source>About this stream</source>
        <translation>حول هذا البث</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Is it live?</source>
        <translation>هل هو على الهواء؟</translation>
    </message>
    <message>
        <source>Asks the site, at most once a minute</source>
        <translation>يسأل الموقع، مرة واحدة في الدقيقة على الأكثر</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>%1 (%2 hours)</source>
        <translation>%1 (الساعات: %2)</translation>
    </message>
</context>
<context>
    <name>partyline::AccountBook</name>
    <message>
        <source>Your %1 session ended at %2.</source>
        <translation>انتهت جلستك على %1 عند %2.</translation>
    </message>
    <message>
        <source>The keyring has no session of this account any more.</source>
        <translation>لم تعد في سلسلة المفاتيح جلسة لهذا الحساب.</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsModel</name>
    <message>
        <source>level %1 · %2 points</source>
        <translation>المستوى %1 · النقاط %2</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>يجري تسجيل الدخول</translation>
    </message>
    <message>
        <source>wants a second factor</source>
        <translation>يتطلب التحقق بخطوتين</translation>
    </message>
    <message>
        <source>waits for the other device</source>
        <translation>بانتظار الجهاز الآخر</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n إشعار جديد</numerusform>
            <numerusform>إشعار جديد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%n إشعارات جديدة</numerusform>
            <numerusform>%n إشعارًا جديدًا</numerusform>
            <numerusform>%n إشعار جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPage</name>
    <message>
        <source>%1, as a guest</source>
        <translation>%1، كضيف</translation>
    </message>
    <message>
        <source>%1, signed in</source>
        <translation>%1، سُجّل الدخول</translation>
    </message>
    <message>
        <source>%1, signing in</source>
        <translation>%1، جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1, the session has ended</source>
        <translation>%1، انتهت الجلسة</translation>
    </message>
    <message>
        <source>%1, signed out</source>
        <translation>%1، سُجّل الخروج</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>login users services</source>
        <translation>تسجيل الدخول مستخدمون خدمات login</translation>
    </message>
    <message>
        <source>Sessions rest in the desktop&apos;s keyring. They are in no exported file, and Cancel does not bring back an account that was signed out.</source>
        <translation>تُحفظ الجلسات في سلسلة مفاتيح سطح المكتب. وهي ليست في أي ملف مُصدَّر، و«إلغاء» لا يعيد حسابًا سُجّل الخروج منه.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>plug.dj, Floatplane, or any compatible server.</source>
        <translation>‏plug.dj أو Floatplane أو أي خادم متوافق.</translation>
    </message>
    <message>
        <source>add login server</source>
        <translation>إضافة تسجيل الدخول خادم login</translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation>غرف التدريب</translation>
    </message>
    <message>
        <source>On this computer, with believable people, without an account.</source>
        <translation>على هذا الحاسوب، مع أشخاص يشبهون الحقيقيين، دون حساب.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>demo test server</source>
        <translation>عرض تجربة تدريب خادم</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPanel</name>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>الإشعارات (%1)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>قوائم التشغيل…</translation>
    </message>
    <message>
        <source>Friends…</source>
        <translation>الأصدقاء…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>partyline::AddTracksDialog</name>
    <message>
        <source>Add tracks</source>
        <translation>إضافة أغانٍ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Links to YouTube videos or SoundCloud tracks, one or many</source>
        <translation>روابط إلى فيديوهات YouTube أو أغاني SoundCloud، واحد أو أكثر</translation>
    </message>
    <message>
        <source>Tracks to add</source>
        <translation>أغانٍ للإضافة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>ال&amp;روابط</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Look up at %1</source>
        <translation>استعلام من %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>Asks the source for author and title. It learns your internet address and the link, nothing else. The length you have to write yourself.</source>
        <translation>يسأل المصدر عن الفنان والعنوان. يعرف المصدر عنوان الإنترنت الخاص بك والرابط، ولا شيء غيرهما. أما المدة فعليك كتابتها بنفسك.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n track(s)</source>
        <translation>
            <numerusform>إضافة %n أغنية</numerusform>
            <numerusform>إضافة أغنية واحدة</numerusform>
            <numerusform>إضافة أغنيتين</numerusform>
            <numerusform>إضافة %n أغانٍ</numerusform>
            <numerusform>إضافة %n أغنية</numerusform>
            <numerusform>إضافة %n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>تجري الإضافة…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>يجري السؤال…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) still need a title or a length (such as 3:45).</source>
        <translation>
            <numerusform>لا يزال ينقص العنوان أو المدة (مثل 3:45) في %n أغنية.</numerusform>
            <numerusform>لا يزال ينقص العنوان أو المدة (مثل 3:45) في أغنية واحدة.</numerusform>
            <numerusform>لا يزال ينقص العنوان أو المدة (مثل 3:45) في أغنيتين.</numerusform>
            <numerusform>لا يزال ينقص العنوان أو المدة (مثل 3:45) في %n أغانٍ.</numerusform>
            <numerusform>لا يزال ينقص العنوان أو المدة (مثل 3:45) في %n أغنية.</numerusform>
            <numerusform>لا يزال ينقص العنوان أو المدة (مثل 3:45) في %n أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in this playlist already and would be in it twice.</source>
        <translation>
            <numerusform>سيتكرر في قائمة التشغيل هذه ما فيها أصلًا: %n أغنية.</numerusform>
            <numerusform>سيتكرر في قائمة التشغيل هذه ما فيها أصلًا: أغنية واحدة.</numerusform>
            <numerusform>سيتكرر في قائمة التشغيل هذه ما فيها أصلًا: أغنيتان.</numerusform>
            <numerusform>سيتكرر في قائمة التشغيل هذه ما فيها أصلًا: %n أغانٍ.</numerusform>
            <numerusform>سيتكرر في قائمة التشغيل هذه ما فيها أصلًا: %n أغنية.</numerusform>
            <numerusform>سيتكرر في قائمة التشغيل هذه ما فيها أصلًا: %n أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no track behind these links.</source>
        <translation>لا توجد أغنية وراء هذه الروابط.</translation>
    </message>
</context>
<context>
    <name>partyline::AddressFinder</name>
    <message>
        <source>The name or address of a DJ room, or the id or channel address of a livestream.</source>
        <translation>اسم غرفة دي جي أو عنوانها، أو معرّف بث مباشر أو عنوان قناته.</translation>
    </message>
    <message>
        <source>night-bus or https://plug.dj/night-bus</source>
        <translation>‏night-bus أو https://plug.dj/night-bus</translation>
    </message>
</context>
<context>
    <name>partyline::AlertBook</name>
    <message>
        <source>The choices about notifications are those of a newer Partyline. They are left alone, and changes are not kept.</source>
        <translation>اختيارات الإشعارات من إصدار أحدث من Partyline. تُترك كما هي، ولا تُحفظ التغييرات.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be read (%1). Changes are not kept.</source>
        <translation>تعذرت قراءة اختيارات الإشعارات (%1). لا تُحفظ التغييرات.</translation>
    </message>
    <message>
        <source>The choices about notifications are damaged. Move %1 away.</source>
        <translation>اختيارات الإشعارات تالفة. انقل %1 إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The choices about notifications were damaged. They were set aside as %1.</source>
        <translation>كانت اختيارات الإشعارات تالفة. وُضعت جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be kept: %1</source>
        <translation>تعذر حفظ اختيارات الإشعارات: %1</translation>
    </message>
</context>
<context>
    <name>partyline::AlertDesk</name>
    <message>
        <source>Notifications cannot be shown on the desktop.</source>
        <translation>تعذر عرض الإشعارات على سطح المكتب.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 ومع ذلك تُعلَّم الغرف في القائمة.</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>إظهار Partyline</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>تعذر فتح الغرفة.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter %1.</source>
        <translation>لا يوجد حساب مسجّل الدخول يستطيع دخول %1.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>أُغلقت الغرفة.</translation>
    </message>
    <message>
        <source>Your reply was not sent.</source>
        <translation>لم يُرسل ردك.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 كتبت: %2</translation>
    </message>
    <message>
        <source>Your reply was not sent</source>
        <translation>لم يُرسل ردك</translation>
    </message>
    <message>
        <source>%1 It stands in the field of %2.</source>
        <translation>%1 تجده في حقل الكتابة في %2.</translation>
    </message>
    <message>
        <source>%1 It stands in %2 with what can be done.</source>
        <translation>%1 تجده في %2 مع ما يمكن فعله.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>كُتم %1</translation>
    </message>
    <message>
        <source>Nothing of it is told until %1.</source>
        <translation>لا تنبيهات منه حتى %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n تنبيه</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1 in %2: %3</source>
        <translation>الأحدث: %1 في %2: %3</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>الأحدث: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in %1</source>
        <translation>
            <numerusform>%n إشارة في %1</numerusform>
            <numerusform>إشارة واحدة في %1</numerusform>
            <numerusform>إشارتان في %1</numerusform>
            <numerusform>%n إشارات في %1</numerusform>
            <numerusform>%n إشارة في %1</numerusform>
            <numerusform>%n إشارة في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines for you in %1</source>
        <translation>
            <numerusform>%n رسالة لك في %1</numerusform>
            <numerusform>رسالة واحدة لك في %1</numerusform>
            <numerusform>رسالتان لك في %1</numerusform>
            <numerusform>%n رسائل لك في %1</numerusform>
            <numerusform>%n رسالة لك في %1</numerusform>
            <numerusform>%n رسالة لك في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>إظهار الغرفة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Jump to the line</source>
        <translation>الانتقال إلى الرسالة</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
</context>
<context>
    <name>partyline::AlertTable</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>on, as everywhere</source>
        <translation>مفعّل، كما في كل مكان</translation>
    </message>
    <message>
        <source>off, as everywhere</source>
        <translation>معطّل، كما في كل مكان</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>partyline::AlertsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>حالة الإشعارات</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>ما يُعلَن</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Tray and launcher</source>
        <translation>علبة النظام والمُطلِق</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not &amp;disturb:</source>
        <translation>&amp;عدم الإزعاج:</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>إظهار الإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>كما في كل مكان</translation>
    </message>
    <message>
        <source>Takes back what differs in this room</source>
        <translation>يلغي ما يختلف في هذه الغرفة</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;في:</translation>
    </message>
    <message>
        <source>Tell nothing at these times</source>
        <translation>لا إعلان في هذه الأوقات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>On the days on which the time begins; it may end on the next one. The number on launcher and tray counts on.</source>
        <translation>في الأيام التي يبدأ فيها الوقت؛ ويجوز أن ينتهي في اليوم التالي. يستمر العدد على المُطلِق وعلبة النظام في الازدياد.</translation>
    </message>
    <message>
        <source>Make no sound while the desktop itself is not to be disturbed</source>
        <translation>لا صوت أثناء وضع عدم الإزعاج في سطح المكتب نفسه</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Sound of</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, or a file of your own</source>
        <translation>اسم من سمة أصوات سطح المكتب، أو ملف من عندك</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>For which alerts there is a sound stands under What is told. Rules have sounds of their own.</source>
        <translation>تجد ما له صوت من التنبيهات ضمن «ما يُعلَن». للقواعد أصوات خاصة بها.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Closing the window leaves Partyline in the tray</source>
        <translation>إغلاق النافذة يُبقي Partyline في علبة النظام</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>البدء في علبة النظام دون النافذة</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>يعرض سطح المكتب هذا أيقونات علبة النظام.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so the window is never hidden there. Some desktops need an extension for them.</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات علبة النظام، لذا لا تُخفى النافذة فيها أبدًا. تحتاج بعض أسطح المكتب إلى امتداد لذلك.</translation>
    </message>
    <message>
        <source>Number on the launcher, where the desktop can show one</source>
        <translation>العدد على المُطلِق، حيث يستطيع سطح المكتب عرضه</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>إرسال ت&amp;جربة</translation>
    </message>
    <message>
        <source>Shows a notification now, and who shows it</source>
        <translation>يعرض إشعارًا الآن، ويبيّن من يعرضه</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>تسري التغييرات فورًا. و«إلغاء» يعيدها كما كانت.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>This room is muted %1.</source>
        <translation>هذه الغرفة مكتومة %1.</translation>
    </message>
    <message>
        <source>Click or press Space: on, off, or as everywhere.</source>
        <translation>انقر أو اضغط مفتاح المسافة: مفعّل أو معطّل أو كما في كل مكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) differ.</source>
        <translation>
            <numerusform>الغرف المختلفة: %n غرفة.</numerusform>
            <numerusform>الغرف المختلفة: غرفة واحدة.</numerusform>
            <numerusform>الغرف المختلفة: غرفتان.</numerusform>
            <numerusform>الغرف المختلفة: %n غرف.</numerusform>
            <numerusform>الغرف المختلفة: %n غرفة.</numerusform>
            <numerusform>الغرف المختلفة: %n غرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms may differ: choose one above.</source>
        <translation>قد تختلف الغرف: اختر واحدة أعلاه.</translation>
    </message>
    <message>
        <source>The desktop is not to be disturbed now. It files notifications by itself.</source>
        <translation>سطح المكتب الآن في وضع عدم الإزعاج. وهو يحفظ الإشعارات بنفسه.</translation>
    </message>
    <message>
        <source>The desktop may be disturbed now, as far as it says.</source>
        <translation>سطح المكتب ليس الآن في وضع عدم الإزعاج، بحسب ما يفيد.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>حتى أعطّله</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav)</source>
        <translation>أصوات (*.oga *.ogg *.wav)</translation>
    </message>
    <message>
        <source>This is silent.</source>
        <translation>هذا صامت.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s notification service…</source>
        <translation>يجري سؤال خدمة إشعارات سطح المكتب…</translation>
    </message>
</context>
<context>
    <name>partyline::ApiClient</name>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>أرسل %1 دفعة واحدة أكثر مما نقبل.</translation>
    </message>
</context>
<context>
    <name>partyline::Application</name>
    <message>
        <source>Settings cannot be kept.</source>
        <translation>تعذر حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>تعذرت الكتابة في المجلد %1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Partyline stores no secret in files. Install or unlock a keyring to stay signed in.</source>
        <translation>لا يخزّن Partyline أي سر في ملفات. ثبّت سلسلة مفاتيح أو افتح قفلها لتبقى مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Notes about people are in trouble.</source>
        <translation>توجد مشكلة في الملاحظات عن الأشخاص.</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>لم يبدأ خادم التدريب.</translation>
    </message>
    <message>
        <source>Choices about notifications are in trouble.</source>
        <translation>توجد مشكلة في اختيارات الإشعارات.</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>لا يمكن عرض أي شيء.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 ومع ذلك تُعلَّم الغرف في القائمة.</translation>
    </message>
    <message>
        <source>A test of Partyline</source>
        <translation>تجربة من Partyline</translation>
    </message>
    <message>
        <source>This is what its notifications look like.</source>
        <translation>هكذا تبدو إشعاراته.</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>replies in the notification</source>
        <translation>الرد داخل الإشعار</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>تنسيق النص</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>a list of past ones</source>
        <translation>قائمة الإشعارات السابقة</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>A service without a name</source>
        <translation>خدمة بلا اسم</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>يدعم: %1.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>لا يدعم: %1.</translation>
    </message>
    <message>
        <source>%1 shows it.</source>
        <translation>يعرضه %1.</translation>
    </message>
    <message>
        <source>The line is not here any more.</source>
        <translation>لم تعد الرسالة هنا.</translation>
    </message>
    <message>
        <source>It has left the feed, and history does not have it.</source>
        <translation>غادرت الموجز، وليست في السجل.</translation>
    </message>
    <message>
        <source>History is in trouble.</source>
        <translation>توجد مشكلة في السجل.</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>لا يوجد سجل.</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>في الوضع الآمن لا يُسجَّل شيء ولا يُقرأ.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>تعذر فتح الغرفة.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What was said there stands in the search window.</source>
        <translation>لا يوجد حساب مسجّل الدخول يستطيع دخولها. تجد ما قيل فيها في نافذة البحث.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What stood around the line is here.</source>
        <translation>لا يوجد حساب مسجّل الدخول يستطيع دخولها. تجد هنا ما كان حول الرسالة.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it.</source>
        <translation>لا يوجد حساب مسجّل الدخول يستطيع دخولها.</translation>
    </message>
    <message>
        <source>This line does not stand in the room&apos;s feed any more.</source>
        <translation>لم تعد هذه الرسالة في موجز الغرفة.</translation>
    </message>
    <message>
        <source>Notifications are in trouble.</source>
        <translation>توجد مشكلة في الإشعارات.</translation>
    </message>
    <message>
        <source>This cannot be opened.</source>
        <translation>تعذر فتح هذا.</translation>
    </message>
    <message>
        <source>The livestream was not found.</source>
        <translation>لم يُعثر على البث المباشر.</translation>
    </message>
    <message>
        <source>Partyline %1 is there.</source>
        <translation>صدر Partyline %1.</translation>
    </message>
    <message>
        <source>%1 More: %2</source>
        <translation>%1 المزيد: %2</translation>
    </message>
    <message>
        <source>What you write cannot be kept.</source>
        <translation>تعذر حفظ ما تكتبه.</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationMenu</name>
    <message>
        <source>Automation</source>
        <translation>الأتمتة</translation>
    </message>
    <message>
        <source>Woot every track</source>
        <translation>إعطاء Woot لكل أغنية</translation>
    </message>
    <message>
        <source>Join the wait list by itself</source>
        <translation>الانضمام إلى قائمة الانتظار تلقائيًا</translation>
    </message>
    <message>
        <source>Away: answer who mentions me</source>
        <translation>بعيد: الرد على من يشير إليّ</translation>
    </message>
    <message>
        <source>A woot waits</source>
        <translation>مهلة Woot</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>من %1 إلى %2 ث</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationRow</name>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>الأتمتة</translation>
    </message>
    <message>
        <source>Nothing in this room happens by itself any more (Ctrl+Shift+X stops all rooms)</source>
        <translation>لا شيء في هذه الغرفة يحدث تلقائيًا بعد الآن (Ctrl+Shift+X يوقف كل الغرف)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>تلقائي: %1</translation>
    </message>
</context>
<context>
    <name>partyline::BoothBar</name>
    <message>
        <source>Wait-list ban</source>
        <translation>حظر من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Waiting for the room.</source>
        <translation>بانتظار الغرفة.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>End cycle</source>
        <translation>إنهاء التدوير</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>لا أحد على المنصة الآن.</translation>
    </message>
    <message>
        <source>Skip the track that plays</source>
        <translation>تخطي الأغنية الجارية</translation>
    </message>
</context>
<context>
    <name>partyline::ChoiceBook</name>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>قائمة بين [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>كائن بين { }</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 is wanted, not %2</source>
        <extracomment>%1 a kind of value (&quot;a number&quot;), %2 what stands in the file</extracomment>
        <translation>المطلوب %1، وليس %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not %3</source>
        <translation>المطلوب عدد صحيح من %1 إلى %2، وليس %3</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 ليس أيًّا من: %2</translation>
    </message>
    <message>
        <source>The file is too large to hold settings.</source>
        <translation>الملف أكبر من أن يحتوي على إعدادات.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 in %2.</source>
        <translation>الملف ليس JSON: %1 في %2.</translation>
    </message>
    <message>
        <source>The file holds no settings of Partyline: &quot;partyline&quot;: &quot;settings&quot; is missing.</source>
        <translation>لا يحتوي الملف على إعدادات Partyline: العنصر &quot;partyline&quot;: &quot;settings&quot; مفقود.</translation>
    </message>
    <message>
        <source>The file was made by a newer Partyline (version %1 of the format; this one knows %2).</source>
        <translation>أُنشئ الملف بإصدار أحدث من Partyline (إصدار الصيغة %1؛ وهذا يعرف %2).</translation>
    </message>
    <message>
        <source>In &quot;version&quot;: %1.</source>
        <translation>في &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>In &quot;settings&quot;: %1.</source>
        <translation>في &quot;settings&quot;: %1.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;: %2.</source>
        <translation>في &quot;%1&quot;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mistakes.</source>
        <translation>
            <numerusform>ولا أخطاء أخرى (%n).</numerusform>
            <numerusform>وخطأ آخر.</numerusform>
            <numerusform>وخطآن آخران.</numerusform>
            <numerusform>و%n أخطاء أخرى.</numerusform>
            <numerusform>و%n خطأً آخر.</numerusform>
            <numerusform>و%n خطأ آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>there can be %1 at most</source>
        <translation>الحد الأقصى %1</translation>
    </message>
    <message>
        <source>one of the entries is no text</source>
        <translation>أحد المدخلات ليس نصًا</translation>
    </message>
    <message>
        <source>there can be %1 rooms at most</source>
        <translation>الحد الأقصى لعدد الغرف %1</translation>
    </message>
    <message>
        <source>the room %1 holds no choices</source>
        <translation>لا تحتوي الغرفة %1 على خيارات</translation>
    </message>
    <message>
        <source>a room has no such choice of its own</source>
        <translation>لا يمكن أن يكون لغرفة هذا الخيار بمفردها</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>تعذر حفظ القاعدة «%1»: %2</translation>
    </message>
    <message>
        <source>%1 makes no sense or is out of bounds</source>
        <translation>%1 لا معنى له أو خارج الحدود</translation>
    </message>
    <message>
        <source>that is no name</source>
        <translation>هذا ليس اسمًا</translation>
    </message>
    <message>
        <source>those are no keys</source>
        <translation>هذه ليست مفاتيح</translation>
    </message>
    <message>
        <source>the keys of %1 are no list of keys</source>
        <translation>مفاتيح %1 ليست قائمة مفاتيح</translation>
    </message>
    <message>
        <source>it is no list of languages</source>
        <translation>ليست قائمة لغات</translation>
    </message>
</context>
<context>
    <name>partyline::CommandBook</name>
    <message>
        <source>More is needed: %1</source>
        <translation>ينقص المزيد: %1</translation>
    </message>
</context>
<context>
    <name>partyline::Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>%1, suggestion %2 of %3</source>
        <translation>%1، الاقتراح %2 من %3</translation>
    </message>
</context>
<context>
    <name>partyline::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1/%2</source>
        <translation>
            <numerusform>%n سطر، %1/%2</numerusform>
            <numerusform>سطر واحد، %1/%2</numerusform>
            <numerusform>سطران، %1/%2</numerusform>
            <numerusform>%n أسطر، %1/%2</numerusform>
            <numerusform>%n سطرًا، %1/%2</numerusform>
            <numerusform>%n سطر، %1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>%1 is sent as a command to the stream&apos;s moderation.</source>
        <translation>يُرسل %1 أمرًا إلى إشراف البث.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message numerus="yes">
        <source>This goes out as %n line(s), one after the other.</source>
        <translation>
            <numerusform>سيُرسل هذا في %n سطر تباعًا.</numerusform>
            <numerusform>سيُرسل هذا في سطر واحد تباعًا.</numerusform>
            <numerusform>سيُرسل هذا في سطرين تباعًا.</numerusform>
            <numerusform>سيُرسل هذا في %n أسطر تباعًا.</numerusform>
            <numerusform>سيُرسل هذا في %n سطرًا تباعًا.</numerusform>
            <numerusform>سيُرسل هذا في %n سطر تباعًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n line(s)</source>
        <translation>
            <numerusform>إرسال %n سطر</numerusform>
            <numerusform>إرسال سطر واحد</numerusform>
            <numerusform>إرسال سطرين</numerusform>
            <numerusform>إرسال %n أسطر</numerusform>
            <numerusform>إرسال %n سطرًا</numerusform>
            <numerusform>إرسال %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a line that you sent…</source>
        <translation>البحث عن رسالة أرسلتها…</translation>
    </message>
    <message>
        <source>You have sent nothing here yet.</source>
        <translation>لم ترسل شيئًا هنا بعد.</translation>
    </message>
    <message>
        <source>Type what the line says that you sent. Enter takes it, Esc goes back.</source>
        <translation>اكتب ما ورد في الرسالة التي أرسلتها. Enter يأخذها، وEsc يعود.</translation>
    </message>
    <message>
        <source>No line that you sent here says that.</source>
        <translation>لا توجد رسالة أرسلتها هنا تقول ذلك.</translation>
    </message>
</context>
<context>
    <name>partyline::ComposerSpelling</name>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>جارٍ البحث عن كلمات أفضل…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>إضافة «%1» إلى القاموس</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>لا تُعرف كلمة أفضل</translation>
    </message>
    <message>
        <source>Install a hunspell dictionary to have words checked</source>
        <translation>ثبّت قاموس hunspell لتدقيق الكلمات</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>وضع خط تحت الكلمات الخاطئة إملائيًا</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionAlarm</name>
    <message>
        <source>No connection to %1</source>
        <translation>لا اتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>جارٍ الانضمام</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Waiting %1 s</source>
        <translation>انتظار %1 ث</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
</context>
<context>
    <name>partyline::ContactsModel</name>
    <message>
        <source>Live connection of rooms</source>
        <translation>الاتصال الحي للغرف</translation>
    </message>
    <message>
        <source>Calls of the service</source>
        <translation>استدعاءات الخدمة</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Pictures of the service</source>
        <translation>صور الخدمة</translation>
    </message>
    <message>
        <source>Where a track or stream comes from, when you ask</source>
        <translation>مصدر أغنية أو بث، عندما تسأل</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>ليس في هذا التشغيل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف (الخادم)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Newer versions, as you wished</source>
        <translation>الإصدارات الأحدث، كما رغبت</translation>
    </message>
</context>
<context>
    <name>partyline::CreateRoomDialog</name>
    <message>
        <source>Private: only who has the address comes in</source>
        <translation>خاصة: لا يدخلها إلا من لديه العنوان</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>Create status</source>
        <translation>حالة الإنشاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Asking the site for the room.</source>
        <translation>يجري طلب الغرفة من الموقع.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>أُرسل ولم يتأكد بعد</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>تحتاج الغرفة إلى اسم.</translation>
    </message>
</context>
<context>
    <name>partyline::DelayBar</name>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>تأخير الدردشة</translation>
    </message>
    <message>
        <source>Shows what waits: hold F8 for a look, tap it to keep it open</source>
        <translation>يعرض ما ينتظر: اضغط F8 مطولًا لنظرة، أو اضغطه مرة لإبقائه مفتوحًا</translation>
    </message>
    <message>
        <source>Change the chat delay</source>
        <translation>تغيير تأخير الدردشة</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>إخفاء مجددًا</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>نظرة مسبقة</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) waiting</source>
        <translation>
            <numerusform>في الانتظار: %n رسالة</numerusform>
            <numerusform>في الانتظار: رسالة واحدة</numerusform>
            <numerusform>في الانتظار: رسالتان</numerusform>
            <numerusform>في الانتظار: %n رسائل</numerusform>
            <numerusform>في الانتظار: %n رسالة</numerusform>
            <numerusform>في الانتظار: %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Chat delayed by %1 s</source>
        <translation>الدردشة متأخرة %1 ث</translation>
    </message>
</context>
<context>
    <name>partyline::DelayCard</name>
    <message>
        <source>My own lines at once</source>
        <translation>رسائلي فورًا</translation>
    </message>
    <message>
        <source>Mentions of me at once</source>
        <translation>الإشارات إليّ فورًا</translation>
    </message>
    <message>
        <source>Show what waits now</source>
        <translation>إظهار ما ينتظر الآن</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>تأخير الدردشة</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video:</source>
        <translation>تأخير الدردشة كي لا تسبق الفيديو:</translation>
    </message>
    <message>
        <source>Chat delay in seconds</source>
        <translation>تأخير الدردشة بالثواني</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>partyline::DelayPeek</name>
    <message>
        <source>Waiting lines</source>
        <translation>الرسائل المنتظرة</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown yet: %n line(s)</source>
        <translation>
            <numerusform>لم تُعرض بعد: %n رسالة</numerusform>
            <numerusform>لم تُعرض بعد: رسالة واحدة</numerusform>
            <numerusform>لم تُعرض بعد: رسالتان</numerusform>
            <numerusform>لم تُعرض بعد: %n رسائل</numerusform>
            <numerusform>لم تُعرض بعد: %n رسالة</numerusform>
            <numerusform>لم تُعرض بعد: %n رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, and so no notification service.</source>
        <translation>لا يوجد ناقل جلسة D-Bus، ومن ثم لا توجد خدمة إشعارات.</translation>
    </message>
    <message>
        <source>No notification service answers (%1).</source>
        <translation>لا ترد أي خدمة إشعارات (%1).</translation>
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
        <translation>انضمام إلى الانتظار</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>تخطي أغنيتي</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>فتح الأغنية في المتصفح</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>تشغيل في mpv من حيث وصلت الغرفة</translation>
    </message>
    <message>
        <source>Tell me on the wait list</source>
        <translation>تنبيهي في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Only when I am next</source>
        <translation>عندما يكون دوري هو التالي فقط</translation>
    </message>
    <message>
        <source>From place %1 on</source>
        <translation>ابتداءً من المركز %1</translation>
    </message>
    <message>
        <source>The track ended before the playlist was made. It is in the play history.</source>
        <translation>انتهت الأغنية قبل إنشاء قائمة التشغيل. تجدها في سجل التشغيل.</translation>
    </message>
    <message>
        <source>Put into %1.</source>
        <translation>أُضيفت إلى %1.</translation>
    </message>
    <message>
        <source>Put into your playlist.</source>
        <translation>أُضيفت إلى قائمة تشغيلك.</translation>
    </message>
    <message>
        <source>Guests cannot vote or wait in line. Sign in to take part.</source>
        <translation>لا يستطيع الضيوف التصويت أو الانتظار. سجّل الدخول للمشاركة.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>مغادرة قائمة الانتظار</translation>
    </message>
    <message>
        <source>A new track has just begun. Skip again if you mean this one.</source>
        <translation>بدأت أغنية جديدة للتو. تخطَّ مجددًا إن كنت تقصد هذه.</translation>
    </message>
    <message>
        <source>The track ended before you chose. It is in the play history.</source>
        <translation>انتهت الأغنية قبل أن تختار. تجدها في سجل التشغيل.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>Name of the new playlist</source>
        <translation>اسم قائمة التشغيل الجديدة</translation>
    </message>
    <message>
        <source>Put into a playlist</source>
        <translation>إضافة إلى قائمة تشغيل</translation>
    </message>
    <message>
        <source>Your next track still plays.</source>
        <translation>أغنيتك التالية لا تزال تعمل.</translation>
    </message>
    <message>
        <source>Your next track cannot be played.</source>
        <translation>تعذر تشغيل أغنيتك التالية.</translation>
    </message>
    <message>
        <source>%1 is no longer on YouTube, or private.</source>
        <translation>لم تعد %1 على YouTube، أو أصبحت خاصة.</translation>
    </message>
    <message>
        <source>YouTube shows %1 on its own site only.</source>
        <translation>لا يعرض YouTube %1 إلا على موقعه.</translation>
    </message>
    <message>
        <source>Your next track could not be checked.</source>
        <translation>تعذر التحقق من أغنيتك التالية.</translation>
    </message>
    <message>
        <source>You are playing now, for another %1.</source>
        <translation>دورك الآن على المنصة، والمتبقي %1.</translation>
    </message>
    <message>
        <source>You are number %1 of %2: your turn in %3, about %4.</source>
        <translation>مركزك %1 من %2: يحين دورك خلال %3، نحو %4.</translation>
    </message>
    <message>
        <source>Nobody is playing: your turn would begin at once.</source>
        <translation>لا أحد على المنصة: سيبدأ دورك فورًا.</translation>
    </message>
    <message>
        <source>If you joined now, your turn would come in %1, about %2.</source>
        <translation>لو انضممت الآن فسيحين دورك خلال %1، نحو %2.</translation>
    </message>
    <message>
        <source>Your playlists are being fetched. Try again in a moment.</source>
        <translation>يجري جلب قوائم تشغيلك. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>You have no playlist called %1.</source>
        <translation>ليست لديك قائمة تشغيل باسم %1.</translation>
    </message>
    <message>
        <source>says when your turn at the booth comes</source>
        <translation>يخبرك متى يحين دورك على المنصة</translation>
    </message>
    <message>
        <source>woots the track that plays</source>
        <translation>يعطي Woot للأغنية الجارية</translation>
    </message>
    <message>
        <source>mehs the track that plays</source>
        <translation>يعطي Meh للأغنية الجارية</translation>
    </message>
    <message>
        <source>&lt;playlist&gt;</source>
        <translation>&lt;قائمة التشغيل&gt;</translation>
    </message>
    <message>
        <source>grabs the track into a playlist, or the active one</source>
        <translation>يحفظ الأغنية (Grab) في قائمة تشغيل، أو في القائمة النشطة</translation>
    </message>
    <message>
        <source>ends your own track</source>
        <translation>ينهي أغنيتك</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>لست على المنصة الآن.</translation>
    </message>
</context>
<context>
    <name>partyline::DjColumn</name>
    <message>
        <source>No votes for this track yet.</source>
        <translation>لا أصوات لهذه الأغنية بعد.</translation>
    </message>
    <message>
        <source>Nothing was played yet.</source>
        <translation>لم يُشغَّل شيء بعد.</translation>
    </message>
    <message>
        <source>More about this track</source>
        <translation>المزيد عن هذه الأغنية</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>فتح الأغنية في المتصفح</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>تخطي أغنيتي</translation>
    </message>
</context>
<context>
    <name>partyline::DjPersonActions</name>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Guests have no friends and ignore nobody. Sign in with an account.</source>
        <translation>ليس للضيوف أصدقاء ولا يتجاهلون أحدًا. سجّل الدخول بحساب.</translation>
    </message>
    <message>
        <source>Profile in the browser</source>
        <translation>الملف الشخصي في المتصفح</translation>
    </message>
    <message>
        <source>A request about them is under way.</source>
        <translation>هناك طلب جارٍ بشأنه.</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>إضافة كصديق</translation>
    </message>
    <message>
        <source>Asked to be your friend</source>
        <translation>أُرسل طلب الصداقة</translation>
    </message>
    <message>
        <source>Accept as a friend</source>
        <translation>قبول الصداقة</translation>
    </message>
    <message>
        <source>Refuse as a friend</source>
        <translation>رفض الصداقة</translation>
    </message>
    <message>
        <source>Remove from your friends</source>
        <translation>إزالة من أصدقائك</translation>
    </message>
    <message>
        <source>Stop ignoring on plug.dj</source>
        <translation>إيقاف التجاهل على plug.dj</translation>
    </message>
    <message>
        <source>Ignore on plug.dj</source>
        <translation>تجاهل على plug.dj</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>الشارة: %1</translation>
    </message>
    <message>
        <source>Not in this room.</source>
        <translation>ليس في هذه الغرفة.</translation>
    </message>
    <message>
        <source>The profile could not be fetched: %1</source>
        <translation>تعذر جلب الملف الشخصي: %1</translation>
    </message>
    <message>
        <source>You ignore them on plug.dj.</source>
        <translation>أنت تتجاهله على plug.dj.</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>أُرسل الطلب</translation>
    </message>
    <message>
        <source>You have asked them to be your friend.</source>
        <translation>أرسلت إليه طلب صداقة.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>They would like to be your friend.</source>
        <translation>يود أن يصبح صديقك.</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>صديقك</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomFinder</name>
    <message>
        <source>Rooms found</source>
        <translation>الغرف الموجودة</translation>
    </message>
    <message>
        <source>Room list status</source>
        <translation>حالة قائمة الغرف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>Search rooms, or a room&apos;s name or address</source>
        <translation>ابحث عن غرف، أو اكتب اسم غرفة أو عنوانها</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 for %n seconds</source>
        <translation>
            <numerusform>بانتظار %1 منذ %n ثانية</numerusform>
            <numerusform>بانتظار %1 منذ ثانية واحدة</numerusform>
            <numerusform>بانتظار %1 منذ ثانيتين</numerusform>
            <numerusform>بانتظار %1 منذ %n ثوانٍ</numerusform>
            <numerusform>بانتظار %1 منذ %n ثانية</numerusform>
            <numerusform>بانتظار %1 منذ %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no public rooms now.</source>
        <translation>لا توجد غرف عامة الآن.</translation>
    </message>
    <message>
        <source>No public room has &quot;%1&quot; in its name. Private rooms open by their address.</source>
        <translation>لا توجد غرفة عامة في اسمها «%1». تُفتح الغرف الخاصة بعناوينها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>الظاهر %1 من %n غرفة</numerusform>
            <numerusform>الظاهر %1 من غرفة واحدة</numerusform>
            <numerusform>الظاهر %1 من غرفتين</numerusform>
            <numerusform>الظاهر %1 من %n غرف</numerusform>
            <numerusform>الظاهر %1 من %n غرفة</numerusform>
            <numerusform>الظاهر %1 من %n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>لم تتغير المفضلة: %1</translation>
    </message>
    <message>
        <source>You are in %1. An account can be in one room at a time: joining takes you out of there.</source>
        <translation>أنت في %1. لا يكون الحساب إلا في غرفة واحدة في كل مرة: الانضمام يخرجك منها.</translation>
    </message>
    <message>
        <source>As a guest you can look around and read. Favourites and rooms of your own need an account.</source>
        <translation>يمكنك كضيف أن تتجول وتقرأ. أما المفضلة والغرف الخاصة بك فتتطلب حسابًا.</translation>
    </message>
    <message>
        <source>The site has not told about this room yet. Join it, then use the room&apos;s menu.</source>
        <translation>لم يخبر الموقع بعد عن هذه الغرفة. انضم إليها، ثم استخدم قائمة الغرفة.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>غرفك</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>Loading more rooms</source>
        <translation>يجري تحميل المزيد من الغرف</translation>
    </message>
    <message>
        <source>No more rooms came: %1</source>
        <translation>لم ترد غرف أخرى: %1</translation>
    </message>
    <message>
        <source>More rooms</source>
        <translation>المزيد من الغرف</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomPage</name>
    <message>
        <source>Room staff…</source>
        <translation>طاقم الغرفة…</translation>
    </message>
    <message>
        <source>Show what moderators do to others</source>
        <translation>إظهار ما يفعله المشرفون بالآخرين</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>إزالة من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>قوائم التشغيل…</translation>
    </message>
    <message>
        <source>you left the wait list.</source>
        <translation>غادرت قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The site’s moderators were called.</source>
        <translation>استُدعي مشرفو الموقع.</translation>
    </message>
    <message>
        <source>The site’s moderators were not called. %1</source>
        <translation>لم يُستدعَ مشرفو الموقع. %1</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>حول هذه الغرفة</translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>لم تتغير المفضلة: %1</translation>
    </message>
</context>
<context>
    <name>partyline::DraftBook</name>
    <message>
        <source>What you were writing cannot be read: %1</source>
        <translation>تعذرت قراءة ما كنت تكتبه: %1</translation>
    </message>
    <message>
        <source>What you were writing could not be read; the file is kept as %1.</source>
        <translation>تعذرت قراءة ما كنت تكتبه؛ يبقى الملف محفوظًا باسم %1.</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteMenu</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>تحريك الرموز التعبيرية المتحركة</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>ما دمت أنظر إلى النافذة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>تحت المؤشر فقط</translation>
    </message>
    <message>
        <source>&amp;Emotes</source>
        <translation>ال&amp;رموز التعبيرية</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>تقليل ال&amp;حركة</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteModel</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>المستخدمة أخيرًا</translation>
    </message>
    <message>
        <source>%1, %2, favourite</source>
        <translation>%1، %2، مفضّل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>partyline::EmotePicker</name>
    <message>
        <source>Emote picker</source>
        <translation>منتقي الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Search emotes</source>
        <translation>البحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>No emote has that name.</source>
        <translation>لا رمز تعبيري بهذا الاسم.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>الاستخدام: %n مرة</numerusform>
            <numerusform>الاستخدام: مرة واحدة</numerusform>
            <numerusform>الاستخدام: مرتان</numerusform>
            <numerusform>الاستخدام: %n مرات</numerusform>
            <numerusform>الاستخدام: %n مرة</numerusform>
            <numerusform>الاستخدام: %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <translation>%1 في المفضلة</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <translation>%1 ليس في المفضلة</translation>
    </message>
</context>
<context>
    <name>partyline::EverythingItem</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n new lines</source>
        <translation>
            <numerusform>الكل، لا رسائل جديدة (%n)</numerusform>
            <numerusform>الكل، رسالة جديدة</numerusform>
            <numerusform>الكل، رسالتان جديدتان</numerusform>
            <numerusform>الكل، %n رسائل جديدة</numerusform>
            <numerusform>الكل، %n رسالة جديدة</numerusform>
            <numerusform>الكل، %n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EverythingPage</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Lines of your rooms appear here as they come.</source>
        <translation>تظهر هنا رسائل غرفك فور وصولها.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Rooms in this feed</source>
        <translation>الغرف في هذا الموجز</translation>
    </message>
    <message>
        <source>Choose whose lines stand here</source>
        <translation>اختر الغرف التي تظهر رسائلها هنا</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Show in its room</source>
        <translation>إظهارها في غرفتها</translation>
    </message>
    <message>
        <source>Answer in its room</source>
        <translation>الرد في غرفتها</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>لا توجد غرفة مفتوحة</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>لا غرف</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
</context>
<context>
    <name>partyline::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>حالة التصدير</translation>
    </message>
    <message>
        <source>Lines written</source>
        <translation>الأسطر المكتوبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export the history of %1</source>
        <translation>تصدير سجل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>كُتب %n سطر في %1.</numerusform>
            <numerusform>كُتب سطر واحد في %1.</numerusform>
            <numerusform>كُتب سطران في %1.</numerusform>
            <numerusform>كُتب %n أسطر في %1.</numerusform>
            <numerusform>كُتب %n سطرًا في %1.</numerusform>
            <numerusform>كُتب %n سطر في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %n lines so far.</source>
        <translation>
            <numerusform>يجري تصدير %1: %n سطر حتى الآن.</numerusform>
            <numerusform>يجري تصدير %1: سطر واحد حتى الآن.</numerusform>
            <numerusform>يجري تصدير %1: سطران حتى الآن.</numerusform>
            <numerusform>يجري تصدير %1: %n أسطر حتى الآن.</numerusform>
            <numerusform>يجري تصدير %1: %n سطرًا حتى الآن.</numerusform>
            <numerusform>يجري تصدير %1: %n سطر حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>partyline::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت الكتابة في %1: %2</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
</context>
<context>
    <name>partyline::ExternalPlayer</name>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>لا تُفتح إلا العناوين التي تبدأ بـ http أو https.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address instead.</source>
        <translation>تعذر فتح متصفح. انسخ العنوان بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 غير مثبّت. ثبّته ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 did not start.</source>
        <translation>لم يبدأ %1.</translation>
    </message>
    <message>
        <source>mpv needs yt-dlp to play from this site, and that is not installed.</source>
        <translation>يحتاج mpv إلى yt-dlp للتشغيل من هذا الموقع، وهو غير مثبّت.</translation>
    </message>
</context>
<context>
    <name>partyline::FeedActionsBar</name>
    <message>
        <source>What can be done with this line</source>
        <translation>ما يمكن فعله بهذه الرسالة</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <translation>إخفاء هذا الشخص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>partyline::FeedCards</name>
    <message>
        <source>Nobody is playing</source>
        <translation>لا أحد على المنصة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّيت</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>يُشغَّل الآن</translation>
    </message>
    <message>
        <source>Now playing, from %1</source>
        <translation>يُشغَّل الآن، من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
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
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Older hit (Enter)</source>
        <translation>نتيجة أقدم (Enter)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>نتيجة أحدث (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n in older lines</source>
        <translation>
            <numerusform>%n في رسائل أقدم</numerusform>
            <numerusform>نتيجة واحدة في رسائل أقدم</numerusform>
            <numerusform>نتيجتان في رسائل أقدم</numerusform>
            <numerusform>%n في رسائل أقدم</numerusform>
            <numerusform>%n في رسائل أقدم</numerusform>
            <numerusform>%n في رسائل أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in older lines…</source>
        <translation>يجري البحث في رسائل أقدم…</translation>
    </message>
    <message>
        <source>Not in the last %1 lines</source>
        <translation>لا نتيجة في آخر الرسائل (%1)</translation>
    </message>
    <message>
        <source>Not found in this room</source>
        <translation>لا نتيجة في هذه الغرفة</translation>
    </message>
    <message>
        <source>Not in the rows shown here</source>
        <translation>لا نتيجة في الصفوف المعروضة هنا</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 من %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>partyline::FeedLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>إظهار كل الأسطر (%n)</numerusform>
            <numerusform>إظهار السطر كله</numerusform>
            <numerusform>إظهار السطرين</numerusform>
            <numerusform>إظهار كل الأسطر (%n)</numerusform>
            <numerusform>إظهار كل الأسطر (%n)</numerusform>
            <numerusform>إظهار كل الأسطر (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Fold them again</source>
        <translation>طيها مجددًا</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>رسالة من %1، مخفية</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>رسالة من %1، مطوية</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>لم تتأكد بعد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>الجديد منذ %1</translation>
    </message>
    <message>
        <source>%1: show this line in its room</source>
        <translation>%1: إظهار هذه الرسالة في غرفتها</translation>
    </message>
</context>
<context>
    <name>partyline::FeedMenu</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>This size in &amp;all rooms</source>
        <translation>هذا الحجم في &amp;كل الغرف</translation>
    </message>
    <message>
        <source>Usual size (%1 %, here %2 %)</source>
        <translation>الحجم المعتاد (%1 %، وهنا %2 %)</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>ال&amp;موجز</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Name &amp;colours</source>
        <translation>ألوان الأ&amp;سماء</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>حسب الدور</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>&amp;Rows kept in each room</source>
        <translation>ال&amp;صفوف المحفوظة في كل غرفة</translation>
    </message>
    <message>
        <source>Read new lines &amp;out</source>
        <translation>&amp;قراءة الرسائل الجديدة بصوت</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>التي تشير إليّ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Pause while the pointer rests on it</source>
        <translation>إيقاف &amp;مؤقت ما دام المؤشر فوقه</translation>
    </message>
</context>
<context>
    <name>partyline::FeedView</name>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>%1 جديدة، %2 لك</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it answers</source>
        <translation>إظهار ما ترد عليه</translation>
    </message>
    <message>
        <source>Fold the repeats again</source>
        <translation>طي التكرارات مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n repeats</source>
        <translation>
            <numerusform>إظهار التكرارات (%n)</numerusform>
            <numerusform>إظهار التكرار</numerusform>
            <numerusform>إظهار التكرارين</numerusform>
            <numerusform>إظهار التكرارات (%n)</numerusform>
            <numerusform>إظهار التكرارات (%n)</numerusform>
            <numerusform>إظهار التكرارات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what was said</source>
        <translation>نسخ ما قيل</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>رسالة من %1، مخفية</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>رسالة من %1، مطوية</translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1، مميزة</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1، في %2</translation>
    </message>
</context>
<context>
    <name>partyline::FirstRooms</name>
    <message>
        <source>Find a room, paste a link</source>
        <translation>ابحث عن غرفة أو الصق رابطًا</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>غرف للانضمام إليها</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>مباشر: %1</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>كما كُتب</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>open already</source>
        <translation>مفتوحة بالفعل</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Go back for that, or go on: rooms can be joined at any time with Ctrl+T.</source>
        <translation>لم يسجّل أحد الدخول بعد. ارجع لتفعل ذلك، أو تابع: يمكن الانضمام إلى الغرف في أي وقت بـ Ctrl+T.</translation>
    </message>
    <message>
        <source>Asking for rooms…</source>
        <translation>جارٍ طلب الغرف…</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>لا غرف بعد.</translation>
    </message>
    <message>
        <source>No room has these words. A link to one can be pasted.</source>
        <translation>لا توجد غرفة بهذه الكلمات. يمكنك لصق رابط غرفة.</translation>
    </message>
</context>
<context>
    <name>partyline::FirstSteps</name>
    <message>
        <source>Welcome to Partyline</source>
        <translation>مرحبًا بك في Partyline</translation>
    </message>
    <message>
        <source>Where do you spend your evenings?</source>
        <translation>أين تقضي أمسياتك؟</translation>
    </message>
    <message>
        <source>Choose any. Nothing is sent over the network before you press a button for it.</source>
        <translation>اختر ما تشاء. لا يُرسل شيء عبر الشبكة قبل أن تضغط زرًا لذلك.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>غرف الدي جي</translation>
    </message>
    <message>
        <source>plug.dj and compatible servers: chat, votes, wait list</source>
        <translation>‏plug.dj والخوادم المتوافقة: دردشة وتصويت وقائمة انتظار</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>البث المباشر</translation>
    </message>
    <message>
        <source>Floatplane: chatter, emotes, polls</source>
        <translation>‏Floatplane: دردشة ورموز تعبيرية واستطلاعات</translation>
    </message>
    <message>
        <source>Just let me look</source>
        <translation>أريد إلقاء نظرة فقط</translation>
    </message>
    <message>
        <source>Practice rooms on this computer, with believable people</source>
        <translation>غرف تدريب على هذا الحاسوب، مع أشخاص يشبهون الحقيقيين</translation>
    </message>
    <message>
        <source>First steps status</source>
        <translation>حالة الخطوات الأولى</translation>
    </message>
    <message>
        <source>Import settings from another computer</source>
        <translation>استيراد الإعدادات من حاسوب آخر</translation>
    </message>
    <message>
        <source>As a guest</source>
        <translation>كضيف</translation>
    </message>
    <message>
        <source>Sign in, or stay a guest</source>
        <translation>سجّل الدخول أو ابقَ ضيفًا</translation>
    </message>
    <message>
        <source>Secrets rest in the desktop keyring and nowhere else.</source>
        <translation>تُحفظ الأسرار في سلسلة مفاتيح سطح المكتب دون أي مكان آخر.</translation>
    </message>
    <message>
        <source>plug.dj or a compatible server</source>
        <translation>‏plug.dj أو خادم متوافق</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Floatplane</source>
        <translation>Floatplane</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>خادم التدريب</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>As a guest you can read DJ rooms. You cannot talk, vote or join the wait list.</source>
        <translation>بصفتك ضيفًا يمكنك قراءة غرف الدي جي. لا يمكنك الكلام أو التصويت أو الانضمام إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Pick your first rooms</source>
        <translation>اختر غرفك الأولى</translation>
    </message>
    <message>
        <source>More can be joined at any time with Ctrl+T.</source>
        <translation>يمكن الانضمام إلى المزيد في أي وقت بـ Ctrl+T.</translation>
    </message>
    <message>
        <source>When should we tap your shoulder?</source>
        <translation>متى تريد أن ننبّهك؟</translation>
    </message>
    <message>
        <source>Try it now, so that you know it works.</source>
        <translation>جرّبه الآن لتتأكد من أنه يعمل.</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>إشعار تجريبي</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>حالة الإشعارات</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>متابعة العمل في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Skips all steps. They stand in the Help menu, too.</source>
        <translation>يتخطى كل الخطوات. تجدها أيضًا في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>سُجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجّل الدخول</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>لا حاجة إلى حساب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message numerus="yes">
        <source>Join %n rooms</source>
        <translation>
            <numerusform>الانضمام إلى الغرف (%n)</numerusform>
            <numerusform>الانضمام إلى غرفة واحدة</numerusform>
            <numerusform>الانضمام إلى غرفتين</numerusform>
            <numerusform>الانضمام إلى %n غرف</numerusform>
            <numerusform>الانضمام إلى %n غرفة</numerusform>
            <numerusform>الانضمام إلى %n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Shown by your desktop, as all others will be.</source>
        <translation>يعرضه سطح المكتب، كما سيعرض سائر الإشعارات.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>تجربة أخرى</translation>
    </message>
    <message>
        <source>Start at log-in, minimised</source>
        <translation>البدء مصغّرًا عند الدخول إلى سطح المكتب</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneAccount</name>
    <message>
        <source>The stored sign-in cannot be read. Sign in again.</source>
        <translation>تعذرت قراءة تسجيل الدخول المحفوظ. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Floatplane has no guests. Sign in with an account.</source>
        <translation>لا ضيوف في Floatplane. سجّل الدخول بحساب.</translation>
    </message>
    <message>
        <source>This server has no sign-in with a password. Use the device code or a session cookie.</source>
        <translation>لا يوفر هذا الخادم تسجيل دخول بكلمة مرور. استخدم رمز الجهاز أو ملف ارتباط جلسة.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>This server wants a captcha solved, which Partyline cannot show. Sign in with the device code or a session cookie.</source>
        <translation>يطلب هذا الخادم حل كابتشا لا يستطيع Partyline عرضها. سجّل الدخول برمز الجهاز أو بملف ارتباط جلسة.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong. Enter the one that is shown now.</source>
        <translation>رمز التحقق بخطوتين غير صحيح. أدخل الرمز الظاهر الآن.</translation>
    </message>
    <message>
        <source>This Floatplane session is not signed in any more. Sign in again.</source>
        <translation>انتهى تسجيل الدخول في جلسة Floatplane هذه. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your Floatplane session has expired. Sign in again.</source>
        <translation>انتهت صلاحية جلسة Floatplane. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>انتهت صلاحية تسجيل دخولك إلى Floatplane. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You signed out.</source>
        <translation>سجّلت الخروج.</translation>
    </message>
    <message>
        <source>That session is %1&apos;s. Paste one of %2.</source>
        <translation>تلك جلسة %1. الصق جلسة من %2.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneChat</name>
    <message>
        <source>The server has no livestream chat at the moment.</source>
        <translation>لا توجد دردشة بث مباشر على الخادم حاليًا.</translation>
    </message>
    <message>
        <source>This server has no livestream chat that Partyline knows.</source>
        <translation>ليس لهذا الخادم دردشة بث مباشر يعرفها Partyline.</translation>
    </message>
    <message>
        <source>The chat did not let this sign-in in. With the session cookie of a browser it may; you stay signed in.</source>
        <translation>لم تسمح الدردشة بالدخول بتسجيل الدخول هذا. قد يمكن ذلك بملف ارتباط جلسة من متصفح؛ وتبقى مسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneController</name>
    <message>
        <source>You signed out.</source>
        <translation>سجّلت الخروج.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to join.</source>
        <translation>لم تسجّل الدخول. سجّل الدخول للانضمام.</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>غادرت الدردشة.</translation>
    </message>
    <message>
        <source>There is no connection to the chat now.</source>
        <translation>لا يوجد اتصال بالدردشة الآن.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>لا يوجد ما يُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>الرسالة أطول من الحد بمقدار %n حرف.</numerusform>
            <numerusform>الرسالة أطول من الحد بمقدار حرف واحد.</numerusform>
            <numerusform>الرسالة أطول من الحد بمقدار حرفين.</numerusform>
            <numerusform>الرسالة أطول من الحد بمقدار %n أحرف.</numerusform>
            <numerusform>الرسالة أطول من الحد بمقدار %n حرفًا.</numerusform>
            <numerusform>الرسالة أطول من الحد بمقدار %n حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneNotices</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message numerus="yes">
        <source>%n videos</source>
        <translation>
            <numerusform>%n مقطع فيديو</numerusform>
            <numerusform>مقطع فيديو واحد</numerusform>
            <numerusform>مقطعا فيديو</numerusform>
            <numerusform>%n مقاطع فيديو</numerusform>
            <numerusform>%n مقطع فيديو</numerusform>
            <numerusform>%n مقطع فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>audio</source>
        <translation>صوت</translation>
    </message>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>%n ملف صوتي</numerusform>
            <numerusform>ملف صوتي واحد</numerusform>
            <numerusform>ملفان صوتيان</numerusform>
            <numerusform>%n ملفات صوتية</numerusform>
            <numerusform>%n ملفًا صوتيًا</numerusform>
            <numerusform>%n ملف صوتي</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>معرض صور</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOAuth</name>
    <message>
        <source>The sign-in server names another server to send secrets to.</source>
        <translation>يحدد خادم تسجيل الدخول خادمًا آخر لإرسال الأسرار إليه.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device.</source>
        <translation>رُفض تسجيل الدخول على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>The code has run out before it was entered. Ask for a new one.</source>
        <translation>انتهت صلاحية الرمز قبل إدخاله. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The sign-in server does not accept this client id. Enter the one that was given to you, or sign in with a session cookie.</source>
        <translation>لا يقبل خادم تسجيل الدخول معرّف العميل هذا. أدخل المعرّف الذي أُعطي لك، أو سجّل الدخول بملف ارتباط جلسة.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>انتهت صلاحية تسجيل دخولك إلى Floatplane. سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOutbox</name>
    <message>
        <source>The connection was lost before the server confirmed this line.</source>
        <translation>انقطع الاتصال قبل أن يؤكد الخادم هذه الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. You can write again in %n second(s).</source>
        <translation>
            <numerusform>كان ذلك سريعًا جدًا. يمكنك الكتابة مجددًا بعد %n ثانية.</numerusform>
            <numerusform>كان ذلك سريعًا جدًا. يمكنك الكتابة مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>كان ذلك سريعًا جدًا. يمكنك الكتابة مجددًا بعد ثانيتين.</numerusform>
            <numerusform>كان ذلك سريعًا جدًا. يمكنك الكتابة مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>كان ذلك سريعًا جدًا. يمكنك الكتابة مجددًا بعد %n ثانية.</numerusform>
            <numerusform>كان ذلك سريعًا جدًا. يمكنك الكتابة مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last lines are still on their way.</source>
        <translation>لا تزال رسائلك الأخيرة في طريقها.</translation>
    </message>
    <message>
        <source>The server did not confirm this line. It may or may not be there.</source>
        <translation>لم يؤكد الخادم هذه الرسالة. ربما وصلت وربما لم تصل.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollBook</name>
    <message>
        <source>%1 (a kind of poll that Partyline does not know)</source>
        <translation>%1 (نوع من الاستطلاعات لا يعرفه Partyline)</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>انتهى هذا الاستطلاع.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>سبق لك التصويت في هذا الاستطلاع.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollModeration</name>
    <message>
        <source>Ask something.</source>
        <translation>اكتب سؤالًا.</translation>
    </message>
    <message numerus="yes">
        <source>The question is too long by %n character(s).</source>
        <translation>
            <numerusform>السؤال أطول من الحد بمقدار %n حرف.</numerusform>
            <numerusform>السؤال أطول من الحد بمقدار حرف واحد.</numerusform>
            <numerusform>السؤال أطول من الحد بمقدار حرفين.</numerusform>
            <numerusform>السؤال أطول من الحد بمقدار %n أحرف.</numerusform>
            <numerusform>السؤال أطول من الحد بمقدار %n حرفًا.</numerusform>
            <numerusform>السؤال أطول من الحد بمقدار %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n option(s).</source>
        <translation>
            <numerusform>اكتب %n خيار على الأقل.</numerusform>
            <numerusform>اكتب خيارًا واحدًا على الأقل.</numerusform>
            <numerusform>اكتب خيارين على الأقل.</numerusform>
            <numerusform>اكتب %n خيارات على الأقل.</numerusform>
            <numerusform>اكتب %n خيارًا على الأقل.</numerusform>
            <numerusform>اكتب %n خيار على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n option(s).</source>
        <translation>
            <numerusform>الحد الأقصى %n خيار.</numerusform>
            <numerusform>الحد الأقصى خيار واحد.</numerusform>
            <numerusform>الحد الأقصى خياران.</numerusform>
            <numerusform>الحد الأقصى %n خيارات.</numerusform>
            <numerusform>الحد الأقصى %n خيارًا.</numerusform>
            <numerusform>الحد الأقصى %n خيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>الخيار %1 فارغ.</translation>
    </message>
    <message>
        <source>Option %1 is longer than %2 characters.</source>
        <translation>الخيار %1 أطول من الحد (%2).</translation>
    </message>
    <message>
        <source>Option %1 is there twice.</source>
        <translation>الخيار %1 مكرر.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneSocket</name>
    <message>
        <source>There is no connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
</context>
<context>
    <name>partyline::FloodRoom</name>
    <message>
        <source>Flood test</source>
        <translation>اختبار التدفق</translation>
    </message>
    <message>
        <source>A test room: its lines are made up on this computer.</source>
        <translation>غرفة اختبار: رسائلها مختلقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is a test. Its lines are made up on this computer, nobody said them, and nobody hears you.</source>
        <translation>هذا اختبار. رسائله مختلقة على هذا الحاسوب، لم يقلها أحد، ولا يسمعك أحد.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>لا يوجد ما يُرسل.</translation>
    </message>
</context>
<context>
    <name>partyline::FriendsModel</name>
    <message>
        <source>Would like to be your friends</source>
        <translation>يودون أن يصبحوا أصدقاءك</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>يطلب صداقتك</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>في الردهة</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1، %n شخص</numerusform>
            <numerusform>%1، شخص واحد</numerusform>
            <numerusform>%1، شخصان</numerusform>
            <numerusform>%1، %n أشخاص</numerusform>
            <numerusform>%1، %n شخصًا</numerusform>
            <numerusform>%1، %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FriendsWindow</name>
    <message>
        <source>Friends of %1</source>
        <translation>أصدقاء %1</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>المتجاهَلون</translation>
    </message>
    <message>
        <source>Friends status</source>
        <translation>حالة الأصدقاء</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Join their room</source>
        <translation>الانضمام إلى غرفته</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Lines of these people are hidden in every DJ room of this account.</source>
        <translation>رسائل هؤلاء الأشخاص مخفية في كل غرف الدي جي لهذا الحساب.</translation>
    </message>
    <message>
        <source>Ignored people</source>
        <translation>الأشخاص المتجاهَلون</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>إيقاف التجاهل</translation>
    </message>
    <message>
        <source>Guests have no friends. Sign in with an account.</source>
        <translation>ليس للضيوف أصدقاء. سجّل الدخول بحساب.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>No friends here yet. Ask somebody: their card in a room has the button.</source>
        <translation>لا أصدقاء هنا بعد. اطلب صداقة أحدهم: الزر في بطاقته داخل الغرفة.</translation>
    </message>
    <message>
        <source>Your friends could not be fetched: %1</source>
        <translation>تعذر جلب أصدقائك: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>They are in no room now.</source>
        <translation>ليس في أي غرفة الآن.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>اختر شخصًا أولًا.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>أُرسل ولم يتأكد بعد</translation>
    </message>
</context>
<context>
    <name>partyline::GrabMenu</name>
    <message>
        <source>Grab into</source>
        <translation>الحفظ (Grab) في</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>التشغيل من</translation>
    </message>
    <message>
        <source>Your playlists are being fetched…</source>
        <translation>يجري جلب قوائم تشغيلك…</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>قائمة تشغيل جديدة…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n أغنية</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%n أغانٍ</numerusform>
            <numerusform>%n أغنية</numerusform>
            <numerusform>%n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (active, %2)</source>
        <translation>%1 (نشطة، %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have no playlists yet.</source>
        <translation>ليست لديك قوائم تشغيل بعد.</translation>
    </message>
</context>
<context>
    <name>partyline::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>To where you were before</source>
        <translation>إلى حيث كنت من قبل</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>البحث في الدليل (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>The manual does not say &quot;%1&quot;.</source>
        <translation>لا يرد «%1» في الدليل.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>يفتح %1 في متصفحك</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before, Alt+Left goes back</source>
        <translation>‏Enter يجد الموضع التالي، وShift+Enter السابق، وAlt+Left يعود</translation>
    </message>
    <message>
        <source>To where you went back from</source>
        <translation>إلى حيث كنت قبل الرجوع</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryDialog</name>
    <message>
        <source>What history keeps</source>
        <translation>ما يحفظه السجل</translation>
    </message>
    <message>
        <source>Keep lines for</source>
        <translation>حفظ الرسائل لمدة</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Rooms in history</source>
        <translation>الغرف في السجل</translation>
    </message>
    <message>
        <source>Forget this room…</source>
        <translation>نسيان هذه الغرفة…</translation>
    </message>
    <message>
        <source>%1, %2 lines, last on %3</source>
        <translation>%1، عدد الأسطر %2، آخرها في %3</translation>
    </message>
    <message>
        <source>A practice room: kept for a day</source>
        <translation>غرفة تدريب: تُحفظ ليوم واحد</translation>
    </message>
    <message>
        <source>%1 lines, %2 on this computer, in %3.</source>
        <translation>عدد الأسطر %1، والحجم على هذا الحاسوب %2، في %3.</translation>
    </message>
    <message>
        <source>Forget what is more?</source>
        <translation>هل تريد نسيان ما يزيد على ذلك؟</translation>
    </message>
    <message>
        <source>Lines that are older or more than this are deleted now, and from now on. They cannot be brought back.</source>
        <translation>تُحذف الآن وفيما بعد الأسطر الأقدم أو الزائدة على ذلك. ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>Forget this room?</source>
        <translation>هل تريد نسيان هذه الغرفة؟</translation>
    </message>
    <message>
        <source>All %1 lines of %2 are deleted from this computer. They cannot be brought back.</source>
        <translation>تُحذف من هذا الحاسوب كل أسطر %2، وعددها %1. ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>انسها</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>اختر غرفة أولًا.</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryWriter</name>
    <message>
        <source>Partyline ended before the server confirmed it.</source>
        <translation>انتهى Partyline قبل أن يؤكدها الخادم.</translation>
    </message>
    <message>
        <source>The history file was damaged. It was set aside as %1, and a new one begun.</source>
        <translation>كان ملف السجل تالفًا. وُضع جانبًا باسم %1، وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>The history file is damaged and cannot be set aside. Move %1 away.</source>
        <translation>ملف السجل تالف وتعذر وضعه جانبًا. انقل %1 إلى مكان آخر.</translation>
    </message>
</context>
<context>
    <name>partyline::InsightWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>time and day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 % of all</source>
        <translation>%1: %2، %3 % من الكل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>المرات: %Ln</numerusform>
            <numerusform>المرات: %Ln</numerusform>
            <numerusform>المرات: %Ln</numerusform>
            <numerusform>المرات: %Ln</numerusform>
            <numerusform>المرات: %Ln</numerusform>
            <numerusform>المرات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
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
        <translation>%1 · تُخطّيت</translation>
    </message>
    <message>
        <source>%1, played by %2: %3, %4, %5</source>
        <translation>%1، شغّلها %2: %3، %4، %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln woot(s)</source>
        <translation>
            <numerusform>Woot: %Ln</numerusform>
            <numerusform>Woot: %Ln</numerusform>
            <numerusform>Woot: %Ln</numerusform>
            <numerusform>Woot: %Ln</numerusform>
            <numerusform>Woot: %Ln</numerusform>
            <numerusform>Woot: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meh(s)</source>
        <translation>
            <numerusform>Meh: %Ln</numerusform>
            <numerusform>Meh: %Ln</numerusform>
            <numerusform>Meh: %Ln</numerusform>
            <numerusform>Meh: %Ln</numerusform>
            <numerusform>Meh: %Ln</numerusform>
            <numerusform>Meh: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grab(s)</source>
        <translation>
            <numerusform>Grab: %Ln</numerusform>
            <numerusform>Grab: %Ln</numerusform>
            <numerusform>Grab: %Ln</numerusform>
            <numerusform>Grab: %Ln</numerusform>
            <numerusform>Grab: %Ln</numerusform>
            <numerusform>Grab: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Played</source>
        <translation>وقت التشغيل</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>DJ</source>
        <translation>الدي جي</translation>
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
        <translation>المستمعون</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Counting lines…</source>
        <translation>يجري عد الرسائل…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Insight status</source>
        <translation>حالة الإحصاءات</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Fitting columns</source>
        <translation>أعمدة مناسبة</translation>
    </message>
    <message>
        <source>Lines a minute</source>
        <translation>الرسائل في الدقيقة</translation>
    </message>
    <message>
        <source>Lines an hour</source>
        <translation>الرسائل في الساعة</translation>
    </message>
    <message>
        <source>Lines a day</source>
        <translation>الرسائل في اليوم</translation>
    </message>
    <message>
        <source>Lines a month</source>
        <translation>الرسائل في الشهر</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 في جدول</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>الاستطلاعات</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>نتائج الاستطلاعات</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>في جدول</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>الرسم البياني في الحافظة.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>حفظ الجدول…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>The beginning must be before the end.</source>
        <translation>يجب أن تسبق البداية النهاية.</translation>
    </message>
    <message>
        <source>History has no lines yet. Join a room: what is said from then on is counted here.</source>
        <translation>لا شيء في السجل بعد. انضم إلى غرفة: ويُعد هنا ما يقال منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4, %5</source>
        <translation>%1: %2، %3، %4، %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>الأشخاص: %Ln</numerusform>
            <numerusform>الأشخاص: %Ln</numerusform>
            <numerusform>الأشخاص: %Ln</numerusform>
            <numerusform>الأشخاص: %Ln</numerusform>
            <numerusform>الأشخاص: %Ln</numerusform>
            <numerusform>الأشخاص: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>الأغاني: %Ln</numerusform>
            <numerusform>الأغاني: %Ln</numerusform>
            <numerusform>الأغاني: %Ln</numerusform>
            <numerusform>الأغاني: %Ln</numerusform>
            <numerusform>الأغاني: %Ln</numerusform>
            <numerusform>الأغاني: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s)</source>
        <translation>
            <numerusform>الاستطلاعات: %Ln</numerusform>
            <numerusform>الاستطلاعات: %Ln</numerusform>
            <numerusform>الاستطلاعات: %Ln</numerusform>
            <numerusform>الاستطلاعات: %Ln</numerusform>
            <numerusform>الاستطلاعات: %Ln</numerusform>
            <numerusform>الاستطلاعات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>لم يقل أحد شيئًا في هذا الوقت.</translation>
    </message>
    <message>
        <source>No emotes were used in this time.</source>
        <translation>لم تُستخدم رموز تعبيرية في هذا الوقت.</translation>
    </message>
    <message>
        <source>Livestreams have no tracks: they are for DJ rooms.</source>
        <translation>لا أغاني في البث المباشر: فهي لغرف الدي جي.</translation>
    </message>
    <message>
        <source>No track ended in this time while you were there.</source>
        <translation>لم تنته أي أغنية في هذا الوقت أثناء وجودك.</translation>
    </message>
    <message>
        <source>No poll ended in this time while you were there.</source>
        <translation>لم ينته أي استطلاع في هذا الوقت أثناء وجودك.</translation>
    </message>
    <message>
        <source>DJ rooms have no polls: they are for livestreams.</source>
        <translation>لا استطلاعات في غرف الدي جي: فهي للبث المباشر.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 في %2، %3</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>تعذر إنشاء الصورة.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>partyline::InspectorWindow</name>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Polls and notifications</source>
        <translation>الاستطلاعات والإشعارات</translation>
    </message>
    <message>
        <source>What creators announce</source>
        <translation>ما يعلنه صانعو المحتوى</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>جارٍ الانضمام</translation>
    </message>
    <message>
        <source>live</source>
        <translation>متصل</translation>
    </message>
    <message numerus="yes">
        <source>waiting, next try in %n s</source>
        <translation>
            <numerusform>في الانتظار، المحاولة التالية بعد %n ث</numerusform>
            <numerusform>في الانتظار، المحاولة التالية بعد %n ث</numerusform>
            <numerusform>في الانتظار، المحاولة التالية بعد %n ث</numerusform>
            <numerusform>في الانتظار، المحاولة التالية بعد %n ث</numerusform>
            <numerusform>في الانتظار، المحاولة التالية بعد %n ث</numerusform>
            <numerusform>في الانتظار، المحاولة التالية بعد %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>never open</source>
        <translation>لم يُفتح قط</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>مفتوح منذ %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>منقطع منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1</source>
        <translation>
            <numerusform>الإطارات: %Ln، %1</numerusform>
            <numerusform>الإطارات: %Ln، %1</numerusform>
            <numerusform>الإطارات: %Ln، %1</numerusform>
            <numerusform>الإطارات: %Ln، %1</numerusform>
            <numerusform>الإطارات: %Ln، %1</numerusform>
            <numerusform>الإطارات: %Ln، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>آخر إطار</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>إعادات الاتصال</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>No room is open, so there is no connection.</source>
        <translation>لا توجد غرفة مفتوحة، فلا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies all of it as text, with the rooms&apos; names</source>
        <translation>ينسخ كل ذلك كنص، مع أسماء الغرف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>partyline::JoinRoomDialog</name>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Sign in first, then join a room.</source>
        <translation>سجّل الدخول أولًا، ثم انضم إلى غرفة.</translation>
    </message>
    <message>
        <source>None of your accounts is on that server. Sign in there first.</source>
        <translation>ليس لك حساب على ذلك الخادم. سجّل الدخول إليه أولًا.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Choose a room or enter its address.</source>
        <translation>اختر غرفة أو أدخل عنوانها.</translation>
    </message>
</context>
<context>
    <name>partyline::KeyBook</name>
    <message>
        <source>Go to a room, a person or an action</source>
        <translation>الانتقال إلى غرفة أو شخص أو أمر</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Open the last closed tab again</source>
        <translation>إعادة فتح آخر علامة تبويب مغلقة</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>Next pane: tree, tabs, feed, composer, panels</source>
        <translation>الجزء التالي: الشجرة، علامات التبويب، الموجز، حقل الكتابة، اللوحات</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Mentions of all rooms</source>
        <translation>إشارات كل الغرف</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>الإشارة التالية</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>الإشارة السابقة</translation>
    </message>
    <message>
        <source>Insight: charts of a room</source>
        <translation>الإحصاءات: مخططات غرفة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Hide and mute all</source>
        <translation>إخفاء الكل وكتمه</translation>
    </message>
    <message>
        <source>Stop all automation</source>
        <translation>إيقاف كل الأتمتة</translation>
    </message>
    <message>
        <source>Larger text in this room&apos;s feed</source>
        <translation>نص أكبر في موجز هذه الغرفة</translation>
    </message>
    <message>
        <source>Smaller text in this room&apos;s feed</source>
        <translation>نص أصغر في موجز هذه الغرفة</translation>
    </message>
    <message>
        <source>Usual text size in this room&apos;s feed</source>
        <translation>حجم النص المعتاد في موجز هذه الغرفة</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>إظهار شريط القوائم أو إخفاؤه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>إلى حيث توقفت عن القراءة</translation>
    </message>
    <message>
        <source>Let the feed stand still</source>
        <translation>تثبيت الموجز في مكانه</translation>
    </message>
    <message>
        <source>Emote picker</source>
        <translation>منتقي الرموز التعبيرية</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>حول هذه الغرفة</translation>
    </message>
    <message>
        <source>Open the track or the stream in the browser</source>
        <translation>فتح الأغنية أو البث في المتصفح</translation>
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
        <translation>حفظ الأغنية (Grab)</translation>
    </message>
    <message>
        <source>Join or leave the wait list</source>
        <translation>الانضمام إلى قائمة الانتظار أو مغادرتها</translation>
    </message>
    <message>
        <source>Skip your own track</source>
        <translation>تخطي أغنيتك</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Move the person up</source>
        <translation>نقل الشخص إلى أعلى</translation>
    </message>
    <message>
        <source>Move the person down</source>
        <translation>نقل الشخص إلى أسفل</translation>
    </message>
    <message>
        <source>Move the person to the top</source>
        <translation>نقل الشخص إلى رأس القائمة</translation>
    </message>
    <message>
        <source>Take the person off the wait list</source>
        <translation>إزالة الشخص من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Polls of this session and their charts</source>
        <translation>استطلاعات هذه الجلسة ومخططاتها</translation>
    </message>
    <message>
        <source>With a chat delay: what waits, while held</source>
        <translation>مع تأخير الدردشة: ما ينتظر، ما دام المفتاح مضغوطًا</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>تشغيل البث في mpv</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>تشغيل البث في streamlink</translation>
    </message>
    <message>
        <source>Open the line beside the current room</source>
        <translation>فتح الرسالة بجوار الغرفة الحالية</translation>
    </message>
    <message>
        <source>Open the line in its room</source>
        <translation>فتح الرسالة في غرفتها</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>مقروءة، أو غير مقروءة من جديد</translation>
    </message>
    <message>
        <source>Take the lines out of the list</source>
        <translation>إزالة الرسائل من القائمة</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>نقل القاعدة إلى أعلى</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>نقل القاعدة إلى أسفل</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>حذف القاعدة</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>Play from this playlist</source>
        <translation>التشغيل من قائمة التشغيل هذه</translation>
    </message>
    <message>
        <source>Rename the playlist</source>
        <translation>إعادة تسمية قائمة التشغيل</translation>
    </message>
    <message>
        <source>Delete the playlist</source>
        <translation>حذف قائمة التشغيل</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>تصدير كملف</translation>
    </message>
    <message>
        <source>Load the playlists again</source>
        <translation>إعادة تحميل قوائم التشغيل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close the playlists</source>
        <translation>إغلاق قوائم التشغيل</translation>
    </message>
    <message>
        <source>Move tracks to the top</source>
        <translation>نقل الأغاني إلى البداية</translation>
    </message>
    <message>
        <source>Move tracks up</source>
        <translation>نقل الأغاني إلى أعلى</translation>
    </message>
    <message>
        <source>Move tracks down</source>
        <translation>نقل الأغاني إلى أسفل</translation>
    </message>
    <message>
        <source>Move tracks to the end</source>
        <translation>نقل الأغاني إلى النهاية</translation>
    </message>
    <message>
        <source>Change author and title</source>
        <translation>تغيير الفنان والعنوان</translation>
    </message>
    <message>
        <source>Remove tracks from the playlist</source>
        <translation>إزالة أغانٍ من قائمة التشغيل</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>علامة التبويب %1</translation>
    </message>
    <message>
        <source>Vote for option %1</source>
        <translation>التصويت للخيار %1</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>اضغط مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Use it with Ctrl or Alt.</source>
        <translation>%1 مطلوب للكتابة. استخدمه مع Ctrl أو Alt.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n keys already. Take one away first.</source>
        <translation>
            <numerusform>لا مفاتيح له (%n). أزل واحدًا أولًا.</numerusform>
            <numerusform>له مفتاح بالفعل. أزله أولًا.</numerusform>
            <numerusform>له مفتاحان بالفعل. أزل واحدًا أولًا.</numerusform>
            <numerusform>له %n مفاتيح بالفعل. أزل واحدًا أولًا.</numerusform>
            <numerusform>له %n مفتاحًا بالفعل. أزل واحدًا أولًا.</numerusform>
            <numerusform>له %n مفتاح بالفعل. أزل واحدًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>في غرفة</translation>
    </message>
    <message>
        <source>In a DJ room</source>
        <translation>في غرفة دي جي</translation>
    </message>
    <message>
        <source>In a livestream</source>
        <translation>في بث مباشر</translation>
    </message>
    <message>
        <source>In the wait list</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>In the search window</source>
        <translation>في نافذة البحث</translation>
    </message>
    <message>
        <source>In the list of mentions</source>
        <translation>في قائمة الإشارات</translation>
    </message>
    <message>
        <source>In the list of rules</source>
        <translation>في قائمة القواعد</translation>
    </message>
    <message>
        <source>In the playlists window</source>
        <translation>في نافذة قوائم التشغيل</translation>
    </message>
    <message>
        <source>In the tracks of a playlist</source>
        <translation>في أغاني قائمة تشغيل</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Find a line that you sent</source>
        <translation>البحث عن رسالة أرسلتها</translation>
    </message>
    <message>
        <source>Pane to the left</source>
        <translation>الجزء الأيسر</translation>
    </message>
    <message>
        <source>Pane to the right</source>
        <translation>الجزء الأيمن</translation>
    </message>
    <message>
        <source>Pane above</source>
        <translation>الجزء الأعلى</translation>
    </message>
    <message>
        <source>Pane below</source>
        <translation>الجزء الأسفل</translation>
    </message>
    <message>
        <source>Everything in one feed</source>
        <translation>كل شيء في موجز واحد</translation>
    </message>
    <message>
        <source>The room into a window of its own</source>
        <translation>الغرفة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Tab towards the start</source>
        <translation>علامة التبويب نحو البداية</translation>
    </message>
    <message>
        <source>Tab towards the end</source>
        <translation>علامة التبويب نحو النهاية</translation>
    </message>
    <message>
        <source>Fold the sidebar to icons</source>
        <translation>طيّ الشريط الجانبي إلى أيقونات</translation>
    </message>
</context>
<context>
    <name>partyline::KeyTree</name>
    <message>
        <source>What</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>من اختيارك</translation>
    </message>
</context>
<context>
    <name>partyline::KeysPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>عادت كل المفاتيح إلى المعتاد.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>البحث عن مفتاح</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>البحث عن أمر أو مفتاح أو مكان</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Press the key, or up to four one after another</source>
        <translation>اضغط المفتاح، أو حتى أربعة مفاتيح واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>As one more</source>
        <translation>كمفتاح إضافي</translation>
    </message>
    <message>
        <source>The action keeps the keys that it has</source>
        <translation>يحتفظ الأمر بمفاتيحه الحالية</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Every action gets the keys back that it came with</source>
        <translation>يستعيد كل أمر المفاتيح التي جاء بها</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>مفتاح جديد لـ «%1»:</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>اختر أمرًا أعلاه.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>استخدامه رغم ذلك</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 مستخدم بالفعل</translation>
    </message>
    <message>
        <source>It belongs to %1, which would lose it.</source>
        <translation>إنه يخص %1، وسيفقده.</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>اختصارات لوحة المفاتيح مفاتيح</translation>
    </message>
</context>
<context>
    <name>partyline::Layout</name>
    <message>
        <source>A newer Partyline wrote it.</source>
        <translation>كتبه إصدار أحدث من Partyline.</translation>
    </message>
    <message>
        <source>It holds no layout.</source>
        <translation>لا يحتوي على تخطيط.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutDesk</name>
    <message>
        <source>What stands where cannot be kept.</source>
        <translation>تعذر حفظ مواضع الغرف والنوافذ.</translation>
    </message>
    <message>
        <source>What stood where cannot be read, and is left alone.</source>
        <translation>تعذرت قراءة المواضع السابقة، ويُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>%1: %2 This run keeps nothing of it.</source>
        <translation>%1: %2 لا يُحفظ شيء من ذلك في هذا التشغيل.</translation>
    </message>
    <message>
        <source>The copy cannot be read any more.</source>
        <translation>لم تعد قراءة النسخة ممكنة.</translation>
    </message>
    <message>
        <source>The damaged file could not be given another name.</source>
        <translation>تعذرت إعادة تسمية الملف التالف.</translation>
    </message>
    <message>
        <source>It is left alone, and this run keeps nothing of what stands where.</source>
        <translation>يُترك كما هو، ولا تُحفظ المواضع في هذا التشغيل.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutRepairDialog</name>
    <message>
        <source>Rooms and windows of the last run</source>
        <translation>غرف التشغيل الأخير ونوافذه</translation>
    </message>
    <message>
        <source>The file that says which rooms stood where is damaged.</source>
        <translation>الملف الذي يحدد مواضع الغرف تالف.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no copy of an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>لا توجد نسخة من حالة سابقة. يُحفظ الملف التالف باسم آخر؛ ولا تُمس الحسابات والمسودات والسجل.</translation>
    </message>
    <message>
        <source>Choose an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>اختر حالة سابقة. يُحفظ الملف التالف باسم آخر؛ ولا تُمس الحسابات والمسودات والسجل.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>الحالات السابقة</translation>
    </message>
    <message>
        <source>%1
%2 in %3</source>
        <translation>%1
%2 في %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabs</source>
        <translation>
            <numerusform>%n علامة تبويب</numerusform>
            <numerusform>علامة تبويب واحدة</numerusform>
            <numerusform>علامتا تبويب</numerusform>
            <numerusform>%n علامات تبويب</numerusform>
            <numerusform>%n علامة تبويب</numerusform>
            <numerusform>%n علامة تبويب</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>البدء فارغًا</translation>
    </message>
</context>
<context>
    <name>partyline::LiveMark</name>
    <message>
        <source>Live since %1</source>
        <translation>على الهواء منذ %1</translation>
    </message>
    <message>
        <source>Live, asked at %1</source>
        <translation>على الهواء (التحقق عند %1)</translation>
    </message>
    <message>
        <source>Not on air, asked at %1</source>
        <translation>ليس على الهواء (التحقق عند %1)</translation>
    </message>
    <message>
        <source>Whether it is on air is not known: %1</source>
        <translation>لا يُعرف إن كان على الهواء: %1</translation>
    </message>
    <message>
        <source>Asking whether it is on air</source>
        <translation>يجري التحقق من وجوده على الهواء</translation>
    </message>
    <message>
        <source>Whether it is on air was not asked yet</source>
        <translation>لم يجرِ التحقق بعد من وجوده على الهواء</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>مباشر %1</translation>
    </message>
</context>
<context>
    <name>partyline::LookDesk</name>
    <message>
        <source>The theme %1 is gone.</source>
        <translation>لم تعد السمة %1 موجودة.</translation>
    </message>
    <message>
        <source>The colours stay as they are. Choose another theme in the settings.</source>
        <translation>تبقى الألوان كما هي. اختر سمة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>The theme %1 cannot be used.</source>
        <translation>تعذر استخدام السمة %1.</translation>
    </message>
    <message>
        <source>%1 The colours stay as they were.</source>
        <translation>%1 تبقى الألوان كما كانت.</translation>
    </message>
</context>
<context>
    <name>partyline::LookPage</name>
    <message>
        <source>Theme of your own</source>
        <translation>سمة خاصة بك</translation>
    </message>
    <message>
        <source>Used in place of the one above. It follows its file as you save it.</source>
        <translation>تُستخدم بدل السمة أعلاه. وتتبع ملفها كلما حفظته.</translation>
    </message>
    <message>
        <source>colours json file custom</source>
        <translation>ألوان json ملف مخصص</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (تعذر استخدامها)</translation>
    </message>
    <message>
        <source>State of the theme</source>
        <translation>حالة السمة</translation>
    </message>
    <message>
        <source>The file cannot be used. %1</source>
        <translation>تعذر استخدام الملف. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n colours could not be read (WCAG AA) and were made lighter or darker:</source>
        <translation>
            <numerusform>لا ألوان (%n) تعذرت قراءتها (WCAG AA) فجُعلت أفتح أو أغمق:</numerusform>
            <numerusform>لون واحد تعذرت قراءته (WCAG AA) فجُعل أفتح أو أغمق:</numerusform>
            <numerusform>لونان تعذرت قراءتهما (WCAG AA) فجُعلا أفتح أو أغمق:</numerusform>
            <numerusform>%n ألوان تعذرت قراءتها (WCAG AA) فجُعلت أفتح أو أغمق:</numerusform>
            <numerusform>%n لونًا تعذرت قراءتها (WCAG AA) فجُعلت أفتح أو أغمق:</numerusform>
            <numerusform>%n لون تعذرت قراءتها (WCAG AA) فجُعلت أفتح أو أغمق:</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a theme of your own</source>
        <translation>بدء سمة خاصة بك</translation>
    </message>
    <message>
        <source>Writes the colours that you see now into a file, for any text editor.</source>
        <translation>يكتب الألوان التي تراها الآن في ملف، لأي محرر نصوص.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>إنشاء ملف</translation>
    </message>
    <message>
        <source>create edit new copy</source>
        <translation>إنشاء تحرير جديد نسخ</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>لم يُكتب الملف. %1</translation>
    </message>
    <message>
        <source>Folder of themes</source>
        <translation>مجلد السمات</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>directory files</source>
        <translation>دليل مجلد ملفات</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>لون السمة</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Of buttons, selections and marks. Each is as easy to read as the theme&apos;s own.</source>
        <translation>للأزرار والتحديدات والعلامات. وكلها سهلة القراءة مثل لون السمة.</translation>
    </message>
    <message>
        <source>colour highlight</source>
        <translation>لون تمييز</translation>
    </message>
    <message>
        <source>Size and fonts</source>
        <translation>الحجم والخطوط</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>On top of what the desktop enlarges by itself.</source>
        <translation>إضافة إلى ما يكبّره سطح المكتب من نفسه.</translation>
    </message>
    <message>
        <source>zoom scale large dpi</source>
        <translation>تكبير مقياس حجم dpi</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>family typeface letters</source>
        <translation>عائلة خط حروف</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>خط سطح المكتب</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>text letters</source>
        <translation>نص حروف</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>حجم سطح المكتب</translation>
    </message>
    <message>
        <source>Fixed-width font</source>
        <translation>خط ثابت العرض</translation>
    </message>
    <message>
        <source>For codes and cookies.</source>
        <translation>للرموز وملفات الارتباط.</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>خط ثابت العرض monospace</translation>
    </message>
    <message>
        <source>Times of lines in the fixed-width font</source>
        <translation>أوقات الرسائل بالخط الثابت العرض</translation>
    </message>
    <message>
        <source>monospace clock</source>
        <translation>خط ثابت العرض ساعة وقت</translation>
    </message>
    <message>
        <source>Emoji font</source>
        <translation>خط الإيموجي</translation>
    </message>
    <message>
        <source>smileys</source>
        <translation>وجوه تعبيرية إيموجي</translation>
    </message>
    <message>
        <source>What the system picks</source>
        <translation>ما يختاره النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Also of dates and numbers, and of the direction of reading.</source>
        <translation>وللتواريخ والأرقام واتجاه القراءة أيضًا.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>ترجمة لغة منطقة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
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
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>الكل مقروء</translation>
    </message>
    <message>
        <source>No other room is open</source>
        <translation>لا توجد غرفة أخرى مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>لم يُغلق شيء</translation>
    </message>
    <message>
        <source>%1, where it stood</source>
        <translation>%1، في موضعها السابق</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>مغادرة الغرفة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>partyline::MaintenanceBanner</name>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>The site goes down for maintenance any moment.</source>
        <translation>يتوقف الموقع للصيانة في أي لحظة.</translation>
    </message>
    <message numerus="yes">
        <source>The site goes down for maintenance in %n minutes.</source>
        <translation>
            <numerusform>يتوقف الموقع للصيانة خلال %n دقيقة.</numerusform>
            <numerusform>يتوقف الموقع للصيانة خلال دقيقة واحدة.</numerusform>
            <numerusform>يتوقف الموقع للصيانة خلال دقيقتين.</numerusform>
            <numerusform>يتوقف الموقع للصيانة خلال %n دقائق.</numerusform>
            <numerusform>يتوقف الموقع للصيانة خلال %n دقيقة.</numerusform>
            <numerusform>يتوقف الموقع للصيانة خلال %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site goes down for maintenance within a minute.</source>
        <translation>يتوقف الموقع للصيانة خلال دقيقة.</translation>
    </message>
</context>
<context>
    <name>partyline::MediaLookUp</name>
    <message>
        <source>%1 did not say what this is.</source>
        <translation>لم يبيّن %1 ما هذا.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionBook</name>
    <message>
        <source>The mentions of earlier runs were written by a newer Partyline. New ones are kept until you quit.</source>
        <translation>كُتبت إشارات الجلسات السابقة بإصدار أحدث من Partyline. تبقى الجديدة حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs cannot be read (%1). New ones are kept until you quit.</source>
        <translation>تعذرت قراءة إشارات الجلسات السابقة (%1). تبقى الجديدة حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs are damaged and cannot be set aside. Move %1 away.</source>
        <translation>إشارات الجلسات السابقة تالفة وتعذر وضعها جانبًا. انقل %1 إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs were damaged. They were set aside as %1.</source>
        <translation>كانت إشارات الجلسات السابقة تالفة. وُضعت جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Mentions cannot be kept: %1</source>
        <translation>تعذر حفظ الإشارات: %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionDesk</name>
    <message>
        <source>Mentions are in trouble.</source>
        <translation>توجد مشكلة في الإشارات.</translation>
    </message>
    <message>
        <source>The room is not open. Open it to answer.</source>
        <translation>الغرفة ليست مفتوحة. افتحها للرد.</translation>
    </message>
    <message>
        <source>The room is not connected now.</source>
        <translation>الغرفة غير متصلة الآن.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>%1 It waits in %2.</source>
        <translation>%1 تنتظر في %2.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>أُرسلت إلى %1.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet.</source>
        <translation>لم يُشر إليك أحد بعد.</translation>
    </message>
    <message>
        <source>There is no newer mention.</source>
        <translation>لا توجد إشارة أحدث.</translation>
    </message>
    <message>
        <source>There is no older mention.</source>
        <translation>لا توجد إشارة أقدم.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>تعذر فتح الغرفة.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsDelegate</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1، %n غير مقروءة</numerusform>
            <numerusform>%1، رسالة غير مقروءة</numerusform>
            <numerusform>%1، رسالتان غير مقروءتين</numerusform>
            <numerusform>%1، %n غير مقروءة</numerusform>
            <numerusform>%1، %n غير مقروءة</numerusform>
            <numerusform>%1، %n غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsModel</name>
    <message>
        <source>Nobody by name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>may answer “%1”</source>
        <translation>قد ترد على «%1»</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>تشير إليك</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsWindow</name>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Mentions status</source>
        <translation>حالة الإشارات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>الردود عليّ</translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation>ما وجدته القواعد</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>حسب الغرفة</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>غير المقروءة فقط</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>فتح في الغرفة</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>مقروءة أو غير مقروءة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>The newest %1 are kept on this computer.</source>
        <translation>يُحفظ على هذا الحاسوب أحدث %1.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk: mentions last until you quit.</source>
        <translation>لا يُحفظ شيء على القرص: تبقى الإشارات حتى إنهاء البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread.</source>
        <translation>
            <numerusform>%n غير مقروءة.</numerusform>
            <numerusform>رسالة غير مقروءة.</numerusform>
            <numerusform>رسالتان غير مقروءتين.</numerusform>
            <numerusform>%n غير مقروءة.</numerusform>
            <numerusform>%n غير مقروءة.</numerusform>
            <numerusform>%n غير مقروءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All read.</source>
        <translation>الكل مقروء.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a line to answer it.</source>
        <translation>اختر رسالة للرد عليها.</translation>
    </message>
    <message>
        <source>Nothing can be answered here.</source>
        <translation>لا يمكن الرد على شيء هنا.</translation>
    </message>
    <message>
        <source>Reply to %1 in %2</source>
        <translation>الرد على %1 في %2</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>Add a rule with words to look out for</source>
        <translation>إضافة قاعدة بكلمات يُنتبه إليها</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>تجربة إشعار</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>لم يُشر إليك أحد</translation>
    </message>
    <message>
        <source>Lines that mention you, answer you, or are found by a rule that notifies come here from all rooms, also while you are away.</source>
        <translation>تصل إلى هنا من كل الغرف الرسائل التي تشير إليك أو ترد عليك أو تطابق قاعدة تُشعرك، حتى أثناء غيابك.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Other lines are left out by what you chose above.</source>
        <translation>استُبعدت الرسائل الأخرى بسبب ما اخترته أعلاه.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>كلها مقروءة.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
</context>
<context>
    <name>partyline::ModerationDesk</name>
    <message>
        <source>Moderate</source>
        <translation>إشراف</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>حذف هذه الرسالة…</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>إلغاء الكتم…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>كتم…</translation>
    </message>
    <message>
        <source>Ban from the wait list…</source>
        <translation>حظر من قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>حظر من الغرفة…</translation>
    </message>
    <message>
        <source>Skip their track…</source>
        <translation>تخطي أغنيته…</translation>
    </message>
    <message>
        <source>Take out of the booth…</source>
        <translation>إزالة من المنصة…</translation>
    </message>
    <message>
        <source>%1 is not in the room.</source>
        <translation>%1 ليس في الغرفة.</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>إضافة إلى قائمة الانتظار…</translation>
    </message>
    <message>
        <source>They are first already.</source>
        <translation>هو الأول بالفعل.</translation>
    </message>
    <message>
        <source>They are last already.</source>
        <translation>هو الأخير بالفعل.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <source>Take off the wait list…</source>
        <translation>إزالة من قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: %1</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>نزع الدور…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>منح دور: %1…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>تسليم الغرفة…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected lines…</source>
        <translation>
            <numerusform>حذف الرسائل المحددة (%n)…</numerusform>
            <numerusform>حذف الرسالة المحددة…</numerusform>
            <numerusform>حذف الرسالتين المحددتين…</numerusform>
            <numerusform>حذف الرسائل المحددة (%n)…</numerusform>
            <numerusform>حذف الرسائل المحددة (%n)…</numerusform>
            <numerusform>حذف الرسائل المحددة (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>مت&amp;ابعة</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>هل تريد حقًا تسليم الغرفة إلى %1؟ لا يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>لا أحد على المنصة الآن.</translation>
    </message>
    <message>
        <source>&amp;Take everybody off it as well</source>
        <translation>إ&amp;زالة الجميع منها أيضًا</translation>
    </message>
    <message>
        <source>There is no line that you can delete.</source>
        <translation>لا توجد رسالة يمكنك حذفها.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>حذف الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see them, marked with your name.</source>
        <translation>
            <numerusform>حذف %n رسالة من %1: تختفي لدى الجميع ولا يمكن استعادتها. يظل المشرفون يرونها وعليها اسمك.</numerusform>
            <numerusform>حذف رسالة واحدة من %1: تختفي لدى الجميع ولا يمكن استعادتها. يظل المشرفون يرونها وعليها اسمك.</numerusform>
            <numerusform>حذف رسالتين من %1: تختفي لدى الجميع ولا يمكن استعادتها. يظل المشرفون يرونها وعليها اسمك.</numerusform>
            <numerusform>حذف %n رسائل من %1: تختفي لدى الجميع ولا يمكن استعادتها. يظل المشرفون يرونها وعليها اسمك.</numerusform>
            <numerusform>حذف %n رسالة من %1: تختفي لدى الجميع ولا يمكن استعادتها. يظل المشرفون يرونها وعليها اسمك.</numerusform>
            <numerusform>حذف %n رسالة من %1: تختفي لدى الجميع ولا يمكن استعادتها. يظل المشرفون يرونها وعليها اسمك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MprisDesk</name>
    <message>
        <source>%1 plays it</source>
        <translation>%1 على المنصة</translation>
    </message>
</context>
<context>
    <name>partyline::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>استطلاع جديد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>حتى يُغلق</translation>
    </message>
    <message>
        <source>Poll status</source>
        <translation>حالة الاستطلاع</translation>
    </message>
    <message>
        <source>Open poll</source>
        <translation>بدء الاستطلاع</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>ال&amp;سؤال</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>ال&amp;خيارات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>Opening the poll.</source>
        <translation>يجري بدء الاستطلاع.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeBook</name>
    <message>
        <source>The notifications of earlier runs cannot be read (%1). Nothing new is kept.</source>
        <translation>تعذرت قراءة إشعارات الجلسات السابقة (%1). لا يُحفظ شيء جديد.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs are damaged. Move %1 away.</source>
        <translation>إشعارات الجلسات السابقة تالفة. انقل %1 إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs were damaged. They were set aside as %1.</source>
        <translation>كانت إشعارات الجلسات السابقة تالفة. وُضعت جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>تعذر حفظ الإشعارات: %1</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeDesk</name>
    <message>
        <source>A creator went live</source>
        <translation>بدأ صانع محتوى البث</translation>
    </message>
    <message>
        <source>A creator posted something</source>
        <translation>نشر صانع محتوى شيئًا</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>إشعارات %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>حالة الإشعارات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>The site has told you nothing new.</source>
        <translation>لا جديد لك من الموقع.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>It is read already.</source>
        <translation>قُرئ من قبل.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>قُرئ كل شيء.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesPanel</name>
    <message>
        <source>The site told no address for this.</source>
        <translation>لم يقدّم الموقع عنوانًا لهذا.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Creators of whom nothing is told; choose one to hear of them again</source>
        <translation>صانعو محتوى لا يُعلَن عنهم شيء؛ اختر واحدًا لتسمع عنه مجددًا</translation>
    </message>
    <message>
        <source>Nothing was announced since you came in.</source>
        <translation>لم يُعلَن شيء منذ دخولك.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>إشعار غير مقروء</numerusform>
            <numerusform>إشعاران غير مقروءين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>%n غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creators muted</source>
        <translation>
            <numerusform>كُتم %n صانع محتوى</numerusform>
            <numerusform>كُتم صانع محتوى واحد</numerusform>
            <numerusform>كُتم صانعا محتوى</numerusform>
            <numerusform>كُتم %n من صانعي المحتوى</numerusform>
            <numerusform>كُتم %n صانع محتوى</numerusform>
            <numerusform>كُتم %n صانع محتوى</numerusform>
        </translation>
    </message>
    <message>
        <source>this creator</source>
        <translation>صانع المحتوى هذا</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>فتح الغرفة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message numerus="yes">
        <source>Mute %1 for %n hours</source>
        <translation>
            <numerusform>كتم %1 لمدة %n ساعة</numerusform>
            <numerusform>كتم %1 لمدة ساعة واحدة</numerusform>
            <numerusform>كتم %1 لمدة ساعتين</numerusform>
            <numerusform>كتم %1 لمدة %n ساعات</numerusform>
            <numerusform>كتم %1 لمدة %n ساعة</numerusform>
            <numerusform>كتم %1 لمدة %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1 for good</source>
        <translation>كتم %1 بشكل دائم</translation>
    </message>
    <message>
        <source>Hear from %1 again (muted until %2)</source>
        <translation>إلغاء كتم %1 (مكتوم حتى %2)</translation>
    </message>
    <message>
        <source>Hear from %1 again</source>
        <translation>إلغاء كتم %1</translation>
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
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>partyline::PaneDrag</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PenaltyDialog</name>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>العاقبة</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>ال&amp;مدة:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>ال&amp;سبب:</translation>
    </message>
</context>
<context>
    <name>partyline::PeopleBook</name>
    <message>
        <source>Notes are kept about %1 people at most.</source>
        <translation>لا تُحفظ الملاحظات إلا عن عدد من الأشخاص أقصاه %1.</translation>
    </message>
    <message>
        <source>The notes about people cannot be read (%1). Nothing new is kept.</source>
        <translation>تعذرت قراءة الملاحظات عن الأشخاص (%1). لا يُحفظ شيء جديد.</translation>
    </message>
    <message>
        <source>The notes about people are damaged and cannot be set aside. Move %1 away.</source>
        <translation>الملاحظات عن الأشخاص تالفة وتعذر وضعها جانبًا. انقل %1 إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The notes about people were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>كانت الملاحظات عن الأشخاص تالفة. وُضعت جانبًا باسم %1، وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>The notes about people cannot be kept: %1</source>
        <translation>تعذر حفظ الملاحظات عن الأشخاص: %1</translation>
    </message>
</context>
<context>
    <name>partyline::PeoplePanel</name>
    <message>
        <source>Nobody to show.</source>
        <translation>لا أحد لعرضه.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>حسب الدور</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>حسب المستوى</translation>
    </message>
    <message>
        <source>Last come first</source>
        <translation>الأحدث دخولًا أولًا</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>حسب الصوت</translation>
    </message>
    <message numerus="yes">
        <source>Find in %n people</source>
        <translation>
            <numerusform>البحث بين الأشخاص (%n)</numerusform>
            <numerusform>البحث في شخص واحد</numerusform>
            <numerusform>البحث في شخصين</numerusform>
            <numerusform>البحث بين الأشخاص (%n)</numerusform>
            <numerusform>البحث بين الأشخاص (%n)</numerusform>
            <numerusform>البحث بين الأشخاص (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n guests</source>
        <translation>
            <numerusform>و%n ضيف</numerusform>
            <numerusform>وضيف واحد</numerusform>
            <numerusform>وضيفان</numerusform>
            <numerusform>و%n ضيوف</numerusform>
            <numerusform>و%n ضيفًا</numerusform>
            <numerusform>و%n ضيف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PerformanceWindow</name>
    <message>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Frames (median, 99 %)</source>
        <translation>الإطارات (الوسيط، 99 %)</translation>
    </message>
    <message>
        <source>Layouts of new lines (median, 99 %)</source>
        <translation>تخطيط الرسائل الجديدة (الوسيط، 99 %)</translation>
    </message>
    <message>
        <source>Frames drawn</source>
        <translation>الإطارات المرسومة</translation>
    </message>
    <message>
        <source>Rows in memory</source>
        <translation>الصفوف في الذاكرة</translation>
    </message>
    <message>
        <source>Rows laid out</source>
        <translation>الصفوف المخططة</translation>
    </message>
    <message>
        <source>Pictures decoded</source>
        <translation>الصور المفكوك ترميزها</translation>
    </message>
    <message>
        <source>Memory of pictures</source>
        <translation>ذاكرة الصور</translation>
    </message>
    <message>
        <source>Lines a second</source>
        <translation>الرسائل في الثانية</translation>
    </message>
    <message>
        <source>Open the flood room</source>
        <translation>فتح غرفة التدفق</translation>
    </message>
    <message>
        <source>A room of made-up lines, to see how the feed bears them</source>
        <translation>غرفة رسائلها مختلقة، لمعرفة مدى تحمّل الموجز لها</translation>
    </message>
    <message>
        <source>%1 ms, %2 ms</source>
        <translation>%1 م.ث، %2 م.ث</translation>
    </message>
</context>
<context>
    <name>partyline::PersonDelegate</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>على المنصة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>partyline::PersonMenu</name>
    <message>
        <source>Mention %1</source>
        <translation>الإشارة إلى %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>تغيير الملاحظة…</translation>
    </message>
    <message>
        <source>Give a nickname…</source>
        <translation>إعطاء لقب…</translation>
    </message>
    <message>
        <source>Change the nickname…</source>
        <translation>تغيير اللقب…</translation>
    </message>
    <message>
        <source>Show their lines again</source>
        <translation>إظهار رسائله مجددًا</translation>
    </message>
    <message>
        <source>Hide their lines</source>
        <translation>إخفاء رسائله</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>لمدة 10 دقائق</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>لمدة يوم</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>بشكل دائم</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden until %2.</source>
        <translation>رسائل %1 مخفية حتى %2.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>رسائل %1 مخفية دائمًا.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaceMenu</name>
    <message>
        <source>To the &amp;left of</source>
        <translation>إلى ي&amp;سار</translation>
    </message>
    <message>
        <source>To the &amp;right of</source>
        <translation>إلى ي&amp;مين</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>&amp;فوق</translation>
    </message>
    <message>
        <source>B&amp;elow</source>
        <translation>&amp;تحت</translation>
    </message>
    <message>
        <source>Into a &amp;tab of its own</source>
        <translation>إلى علامة ت&amp;بويب مستقلة</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>علامة التبويب نحو الب&amp;داية</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>علامة التبويب نحو ال&amp;نهاية</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>إلى نافذة مست&amp;قلة</translation>
    </message>
    <message>
        <source>The whole tab into a w&amp;indow of its own</source>
        <translation>علامة التبويب &amp;كلها إلى نافذة مستقلة</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>إ&amp;عادة إلى النافذة الرئيسية</translation>
    </message>
</context>
<context>
    <name>partyline::PlayHistoryModel</name>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grab(s)</source>
        <translation>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
        </translation>
    </message>
    <message>
        <source>played by %1</source>
        <translation>شغّلها %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّيت</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistDelegate</name>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistImport</name>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>لم تعد قائمة التشغيل هذه موجودة.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistPane</name>
    <message>
        <source>Add tracks…</source>
        <translation>إضافة أغانٍ…</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>خلط</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>نقل إلى النهاية</translation>
    </message>
    <message>
        <source>Change author and title…</source>
        <translation>تغيير الفنان والعنوان…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation>إزالة من قائمة التشغيل</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>Find in this playlist</source>
        <translation>البحث في قائمة التشغيل هذه</translation>
    </message>
    <message>
        <source>Find tracks</source>
        <translation>البحث عن أغانٍ</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>More for tracks</source>
        <translation>المزيد للأغاني</translation>
    </message>
    <message>
        <source>More for the selected tracks</source>
        <translation>المزيد للأغاني المحددة</translation>
    </message>
    <message>
        <source>Add to another playlist</source>
        <translation>إضافة إلى قائمة تشغيل أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n أغنية</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%n أغانٍ</numerusform>
            <numerusform>%n أغنية</numerusform>
            <numerusform>%n أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You have no playlists yet. Make one, then add tracks to it.</source>
        <translation>ليست لديك قوائم تشغيل بعد. أنشئ واحدة ثم أضف إليها أغاني.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>These tracks could not be loaded. F5 tries again.</source>
        <translation>تعذر تحميل هذه الأغاني. F5 لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>This playlist is empty. Add tracks by their links, or grab what plays.</source>
        <translation>قائمة التشغيل هذه فارغة. أضف أغاني بروابطها، أو احفظ ما يُشغَّل بالزر Grab.</translation>
    </message>
    <message>
        <source>%1 of %2. The order can be changed when everything is shown.</source>
        <translation>%1 من %2. يمكن تغيير الترتيب عند عرض كل شيء.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTrackDelegate</name>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>مكررة في قائمة التشغيل هذه</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTracksModel</name>
    <message>
        <source>unknown source</source>
        <translation>مصدر غير معروف</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>مكررة في قائمة التشغيل هذه</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2، %3</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTransfer</name>
    <message numerus="yes">
        <source>%1 of %n track(s) were added.</source>
        <translation>
            <numerusform>أُضيف %1 من أصل %n أغنية.</numerusform>
            <numerusform>أُضيف %1 من أصل أغنية واحدة.</numerusform>
            <numerusform>أُضيف %1 من أصل أغنيتين.</numerusform>
            <numerusform>أُضيف %1 من أصل %n أغانٍ.</numerusform>
            <numerusform>أُضيف %1 من أصل %n أغنية.</numerusform>
            <numerusform>أُضيف %1 من أصل %n أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were added.</source>
        <translation>
            <numerusform>أُضيفت %n أغنية.</numerusform>
            <numerusform>أُضيفت أغنية واحدة.</numerusform>
            <numerusform>أُضيفت أغنيتان.</numerusform>
            <numerusform>أُضيفت %n أغانٍ.</numerusform>
            <numerusform>أُضيفت %n أغنية.</numerusform>
            <numerusform>أُضيفت %n أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>انتهى الاستيراد مبكرًا</translation>
    </message>
    <message>
        <source>Wait until the tracks of this playlist are loaded.</source>
        <translation>انتظر حتى تُحمَّل أغاني قائمة التشغيل هذه.</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>تصدير قائمة التشغيل</translation>
    </message>
    <message>
        <source>Partyline playlist (*.json);;Table (*.csv);;M3U list (*.m3u8)</source>
        <translation>قائمة تشغيل Partyline (*.json);;جدول (*.csv);;قائمة M3U (*.m3u8)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were saved as %1.</source>
        <translation>
            <numerusform>حُفظت %n أغنية باسم %1.</numerusform>
            <numerusform>حُفظت أغنية واحدة باسم %1.</numerusform>
            <numerusform>حُفظت أغنيتان باسم %1.</numerusform>
            <numerusform>حُفظت %n أغانٍ باسم %1.</numerusform>
            <numerusform>حُفظت %n أغنية باسم %1.</numerusform>
            <numerusform>حُفظت %n أغنية باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم يتم التصدير</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or stop it.</source>
        <translation>يجري استيراد الآن. انتظر نهايته أو أوقفه.</translation>
    </message>
    <message>
        <source>Import playlist</source>
        <translation>استيراد قائمة تشغيل</translation>
    </message>
    <message>
        <source>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;All files (*)</source>
        <translation>قوائم التشغيل (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لم يتم الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n track(s).</source>
        <translation>
            <numerusform>في «%1» %n أغنية.</numerusform>
            <numerusform>في «%1» أغنية واحدة.</numerusform>
            <numerusform>في «%1» أغنيتان.</numerusform>
            <numerusform>في «%1» %n أغانٍ.</numerusform>
            <numerusform>في «%1» %n أغنية.</numerusform>
            <numerusform>في «%1» %n أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are left out: no track of YouTube or SoundCloud with title and length.</source>
        <translation>
            <numerusform>لن يُستورد %n إدخال: لا أغنية من YouTube أو SoundCloud بعنوان ومدة.</numerusform>
            <numerusform>لن يُستورد إدخال واحد: لا أغنية من YouTube أو SoundCloud بعنوان ومدة.</numerusform>
            <numerusform>لن يُستورد إدخالان: لا أغنية من YouTube أو SoundCloud بعنوان ومدة.</numerusform>
            <numerusform>لن يُستورد %n إدخالات: لا أغنية من YouTube أو SoundCloud بعنوان ومدة.</numerusform>
            <numerusform>لن يُستورد %n إدخالًا: لا أغنية من YouTube أو SoundCloud بعنوان ومدة.</numerusform>
            <numerusform>لن يُستورد %n إدخال: لا أغنية من YouTube أو SoundCloud بعنوان ومدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stand in the file more than once.</source>
        <translation>
            <numerusform>تتكرر في الملف %n أغنية.</numerusform>
            <numerusform>تتكرر في الملف أغنية واحدة.</numerusform>
            <numerusform>تتكرر في الملف أغنيتان.</numerusform>
            <numerusform>تتكرر في الملف %n أغانٍ.</numerusform>
            <numerusform>تتكرر في الملف %n أغنية.</numerusform>
            <numerusform>تتكرر في الملف %n أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in “%1” already.</source>
        <translation>
            <numerusform>في «%1» أصلًا %n أغنية.</numerusform>
            <numerusform>في «%1» أصلًا أغنية واحدة.</numerusform>
            <numerusform>في «%1» أصلًا أغنيتان.</numerusform>
            <numerusform>في «%1» أصلًا %n أغانٍ.</numerusform>
            <numerusform>في «%1» أصلًا %n أغنية.</numerusform>
            <numerusform>في «%1» أصلًا %n أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what is there already</source>
        <translation>ترك ما هو موجود أصلًا</translation>
    </message>
    <message>
        <source>Make a new playlist</source>
        <translation>إنشاء قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>Add to this playlist</source>
        <translation>إضافة إلى قائمة التشغيل هذه</translation>
    </message>
    <message>
        <source>There is nothing to add: all of it is there already.</source>
        <translation>لا شيء لإضافته: كل شيء موجود أصلًا.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsModel</name>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n أغنية</numerusform>
            <numerusform>أغنية واحدة</numerusform>
            <numerusform>أغنيتان</numerusform>
            <numerusform>%n أغانٍ</numerusform>
            <numerusform>%n أغنية</numerusform>
            <numerusform>%n أغنية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsWindow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Playlists of %1</source>
        <translation>قوائم تشغيل %1</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>قائمة تشغيل جديدة…</translation>
    </message>
    <message>
        <source>Play from this one</source>
        <translation>التشغيل من هذه</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete this playlist…</source>
        <translation>حذف قائمة التشغيل هذه…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>تصدير إلى ملف…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديدة…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>قائمة تشغيل جديدة</translation>
    </message>
    <message>
        <source>More for playlists</source>
        <translation>المزيد لقوائم التشغيل</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>المزيد لقائمة التشغيل هذه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>لم تُحمَّل</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>‏F5 لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>لم يتم التراجع</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>ليس للضيوف قوائم تشغيل. سجّل الدخول بحساب.</translation>
    </message>
    <message>
        <source>Sign in to see your playlists.</source>
        <translation>سجّل الدخول لرؤية قوائم تشغيلك.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n track(s).</source>
        <translation>
            <numerusform>جارٍ الاستيراد: %1 من أصل %n أغنية.</numerusform>
            <numerusform>جارٍ الاستيراد: %1 من أصل أغنية واحدة.</numerusform>
            <numerusform>جارٍ الاستيراد: %1 من أصل أغنيتين.</numerusform>
            <numerusform>جارٍ الاستيراد: %1 من أصل %n أغانٍ.</numerusform>
            <numerusform>جارٍ الاستيراد: %1 من أصل %n أغنية.</numerusform>
            <numerusform>جارٍ الاستيراد: %1 من أصل %n أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site limits changes; the next ones go out in %1 s.</source>
        <translation>يحد الموقع من التغييرات؛ تُرسل التالية بعد %1 ث.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait: the site limits them. The next one goes out in %1 s.</source>
        <translation>
            <numerusform>في الانتظار %n تغيير: يحد الموقع منها. يُرسل التالي بعد %1 ث.</numerusform>
            <numerusform>في الانتظار تغيير واحد: يحد الموقع منها. يُرسل التالي بعد %1 ث.</numerusform>
            <numerusform>في الانتظار تغييران: يحد الموقع منها. يُرسل التالي بعد %1 ث.</numerusform>
            <numerusform>في الانتظار %n تغييرات: يحد الموقع منها. يُرسل التالي بعد %1 ث.</numerusform>
            <numerusform>في الانتظار %n تغييرًا: يحد الموقع منها. يُرسل التالي بعد %1 ث.</numerusform>
            <numerusform>في الانتظار %n تغيير: يحد الموقع منها. يُرسل التالي بعد %1 ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) removed.</source>
        <translation>
            <numerusform>أُزيلت %n أغنية.</numerusform>
            <numerusform>أُزيلت أغنية واحدة.</numerusform>
            <numerusform>أُزيلت أغنيتان.</numerusform>
            <numerusform>أُزيلت %n أغانٍ.</numerusform>
            <numerusform>أُزيلت %n أغنية.</numerusform>
            <numerusform>أُزيلت %n أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>إعادة تسمية قائمة التشغيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>حذف قائمة التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n track(s)?</source>
        <translation>
            <numerusform>هل تريد حذف «%1» وفيها %n أغنية؟</numerusform>
            <numerusform>هل تريد حذف «%1» وفيها أغنية واحدة؟</numerusform>
            <numerusform>هل تريد حذف «%1» وفيها أغنيتان؟</numerusform>
            <numerusform>هل تريد حذف «%1» وفيها %n أغانٍ؟</numerusform>
            <numerusform>هل تريد حذف «%1» وفيها %n أغنية؟</numerusform>
            <numerusform>هل تريد حذف «%1» وفيها %n أغنية؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it. It is the active playlist: without another one you cannot play.</source>
        <translation>لا يمكن التراجع عن هذا؛ صدّرها أولًا للاحتفاظ بها. وهي قائمة التشغيل النشطة: لا يمكنك التشغيل من دون قائمة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it.</source>
        <translation>لا يمكن التراجع عن هذا؛ صدّرها أولًا للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAccount</name>
    <message>
        <source>plug.dj does not know this way to sign in.</source>
        <translation>لا يعرف plug.dj طريقة تسجيل الدخول هذه.</translation>
    </message>
    <message>
        <source>The server lets no guests in. Sign in with an account.</source>
        <translation>لا يسمح الخادم بدخول الضيوف. سجّل الدخول بحساب.</translation>
    </message>
    <message>
        <source>The saved session is not valid any more. Sign in again.</source>
        <translation>لم تعد الجلسة المحفوظة صالحة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The server did not say who you are.</source>
        <translation>لم يبيّن الخادم من أنت.</translation>
    </message>
    <message>
        <source>This account has no name yet. Choose one on the website first.</source>
        <translation>ليس لهذا الحساب اسم بعد. اختر اسمًا على الموقع أولًا.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>انتهت جلستك. سجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjActions</name>
    <message>
        <source>You have no active playlist to grab into.</source>
        <translation>ليست لديك قائمة تشغيل نشطة للحفظ فيها.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAlarm</name>
    <message>
        <source>Only the room&apos;s staff can call the site&apos;s moderators.</source>
        <translation>لا يستطيع استدعاء مشرفي الموقع إلا طاقم الغرفة.</translation>
    </message>
    <message>
        <source>The site&apos;s moderators are being called.</source>
        <translation>يجري استدعاء مشرفي الموقع.</translation>
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
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>لا يستطيع الضيوف إلا المشاهدة والقراءة. سجّل الدخول بحساب للمشاركة.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>لست متصلًا بهذه الغرفة.</translation>
    </message>
    <message>
        <source>This room does not want it: “%1”</source>
        <translation>هذه الغرفة لا تريد ذلك: «%1»</translation>
    </message>
    <message>
        <source>No longer automatic (%1): %2</source>
        <translation>لم يعد تلقائيًا (%1): %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>the connection to the room ended.</source>
        <translation>انتهى الاتصال بالغرفة.</translation>
    </message>
    <message>
        <source>this room does not want it: “%1”</source>
        <translation>هذه الغرفة لا تريد ذلك: «%1»</translation>
    </message>
    <message>
        <source>woot for “%1”.</source>
        <translation>أُعطي Woot إلى «%1».</translation>
    </message>
    <message>
        <source>joined the wait list, number %1.</source>
        <translation>انضممت إلى قائمة الانتظار، والمركز %1.</translation>
    </message>
    <message>
        <source>joined the wait list, and it is your turn at once.</source>
        <translation>انضممت إلى قائمة الانتظار، وحان دورك فورًا.</translation>
    </message>
    <message>
        <source>you left the wait list, or were taken off it.</source>
        <translation>غادرت قائمة الانتظار، أو أُزلت منها.</translation>
    </message>
    <message>
        <source>That is too long for one line.</source>
        <translation>هذا أطول من أن يكون رسالة واحدة.</translation>
    </message>
    <message>
        <source>I am away from the keyboard.</source>
        <translation>أنا بعيد عن لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>you are writing again.</source>
        <translation>عدت إلى الكتابة.</translation>
    </message>
    <message>
        <source>answered %1, who mentioned you.</source>
        <translation>تم الرد على %1 الذي أشار إليك.</translation>
    </message>
    <message>
        <source>%1 mentioned you and got no answer. %2</source>
        <translation>أشار إليك %1 ولم يتلق ردًا. %2</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjConnection</name>
    <message>
        <source>There is no room at this address.</source>
        <translation>لا توجد غرفة على هذا العنوان.</translation>
    </message>
    <message>
        <source>The room server did not confirm the sign-in in time.</source>
        <translation>لم يؤكد خادم الغرفة تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server gave no key for the room server.</source>
        <translation>لم يعطِ الخادم مفتاحًا لخادم الغرفة.</translation>
    </message>
    <message>
        <source>The room server did not accept our key.</source>
        <translation>لم يقبل خادم الغرفة مفتاحنا.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjController</name>
    <message>
        <source>You are in another room. Come back to this one to chat here.</source>
        <translation>أنت في غرفة أخرى. عد إلى هذه لتدردش هنا.</translation>
    </message>
    <message>
        <source>The room wants slower chat. Wait %1.</source>
        <translation>تريد الغرفة دردشة أبطأ. انتظر %1.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>لست متصلًا بهذه الغرفة.</translation>
    </message>
    <message>
        <source>Guests can only read. Sign in with an account to chat.</source>
        <translation>لا يستطيع الضيوف إلا القراءة. سجّل الدخول بحساب للدردشة.</translation>
    </message>
    <message>
        <source>You are muted for %1.</source>
        <translation>أنت مكتوم، والمتبقي %1.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat in this room.</source>
        <translation>لا يستطيع الدردشة في هذه الغرفة إلا من بلغ المستوى %1 فما فوق.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>لا يوجد ما يُرسل.</translation>
    </message>
    <message>
        <source>Partyline does not know the command %1. Put a blank in front of it to send it as text.</source>
        <translation>لا يعرف Partyline الأمر %1. ضع مسافة قبله لإرساله كنص.</translation>
    </message>
    <message>
        <source>Not connected: this line was not sent.</source>
        <translation>غير متصل: لم تُرسل هذه الرسالة.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed this line.</source>
        <translation>انقطع الاتصال قبل أن تؤكد الغرفة هذه الرسالة.</translation>
    </message>
    <message>
        <source>The room did not confirm this line. It may have come too fast.</source>
        <translation>لم تؤكد الغرفة هذه الرسالة. ربما جاءت أسرع مما ينبغي.</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>لا يستطيع الضيوف إلا المشاهدة والقراءة. سجّل الدخول بحساب للمشاركة.</translation>
    </message>
    <message>
        <source>You cannot vote on your own track.</source>
        <translation>لا يمكنك التصويت لأغنيتك.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>لا أحد على المنصة الآن.</translation>
    </message>
    <message>
        <source>This is your own track: it is in a playlist of yours already.</source>
        <translation>هذه أغنيتك: وهي أصلًا في إحدى قوائم تشغيلك.</translation>
    </message>
    <message>
        <source>That was very quick. Wait a second, then try again.</source>
        <translation>كان ذلك سريعًا جدًا. انتظر ثانية ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>لست على المنصة الآن.</translation>
    </message>
    <message>
        <source>The room did not count your vote.</source>
        <translation>لم تحتسب الغرفة صوتك.</translation>
    </message>
    <message>
        <source>The room did not count your grab.</source>
        <translation>لم تحتسب الغرفة حفظك (Grab).</translation>
    </message>
    <message>
        <source>The room did not put you on the wait list.</source>
        <translation>لم تضعك الغرفة في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The room did not take you off the wait list.</source>
        <translation>لم تزلك الغرفة من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>The room did not skip your track.</source>
        <translation>لم تتخطَّ الغرفة أغنيتك.</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>سجّلت الخروج.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>لم تسجّل الدخول. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Nothing was heard from the room for a while.</source>
        <translation>لم يرد شيء من الغرفة منذ مدة.</translation>
    </message>
    <message>
        <source>You can come back in %1.</source>
        <translation>يمكنك العودة بعد %1.</translation>
    </message>
    <message>
        <source>The ban is over. You can come back now.</source>
        <translation>انتهى الحظر. يمكنك العودة الآن.</translation>
    </message>
    <message>
        <source>The site gave you a new name: %1.</source>
        <translation>أعطاك الموقع اسمًا جديدًا: %1.</translation>
    </message>
    <message>
        <source>With one account you can be in one room at a time, and another one was in view.</source>
        <translation>بحساب واحد لا تكون إلا في غرفة واحدة في كل مرة، وكانت غرفة أخرى معروضة.</translation>
    </message>
    <message>
        <source>You went to %1. With one account you can be in one room at a time.</source>
        <translation>ذهبت إلى %1. بحساب واحد لا تكون إلا في غرفة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>أصبح اسم %1 الآن %2.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 sent %2 a gift.</source>
        <translation>أرسل %1 هدية إلى %2.</translation>
    </message>
    <message>
        <source>%1 ended their own turn.</source>
        <translation>أنهى %1 دوره.</translation>
    </message>
    <message>
        <source>The DJ</source>
        <translation>الدي جي</translation>
    </message>
    <message>
        <source>a moderator took you off.</source>
        <translation>أزالك مشرف.</translation>
    </message>
    <message>
        <source>%1 named the room %2.</source>
        <translation>سمّى %1 الغرفة %2.</translation>
    </message>
    <message>
        <source>The room is now called %1.</source>
        <translation>أصبح اسم الغرفة %1.</translation>
    </message>
    <message>
        <source>%1 changed the description of the room.</source>
        <translation>غيّر %1 وصف الغرفة.</translation>
    </message>
    <message>
        <source>The description of the room has changed.</source>
        <translation>تغيّر وصف الغرفة.</translation>
    </message>
    <message>
        <source>%1 changed the welcome text of the room.</source>
        <translation>غيّر %1 نص الترحيب في الغرفة.</translation>
    </message>
    <message>
        <source>The welcome text of the room has changed.</source>
        <translation>تغيّر نص الترحيب في الغرفة.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat now.</source>
        <translation>لا يستطيع الدردشة الآن إلا من بلغ المستوى %1 فما فوق.</translation>
    </message>
    <message>
        <source>Everybody can chat now.</source>
        <translation>يستطيع الجميع الدردشة الآن.</translation>
    </message>
    <message>
        <source>You are muted for %1: %2.</source>
        <translation>أنت مكتوم، والمتبقي %1: %2.</translation>
    </message>
    <message>
        <source>Another sign-in took %1 over</source>
        <translation>استولى تسجيل دخول آخر على %1</translation>
    </message>
    <message>
        <source>Another sign-in with this account took over. Join again to bring the room back here.</source>
        <translation>استولى تسجيل دخول آخر بهذا الحساب على الغرفة. انضم مجددًا لإعادتها إلى هنا.</translation>
    </message>
    <message>
        <source>You were banned from %1</source>
        <translation>حُظرت من %1</translation>
    </message>
    <message>
        <source>The site has banned this internet address, usually for 15 minutes. Try again then.</source>
        <translation>حظر الموقع عنوان الإنترنت هذا، لمدة 15 دقيقة عادة. حاول بعدها.</translation>
    </message>
    <message>
        <source>The site wants fewer requests. Partyline waits for %1.</source>
        <translation>يريد الموقع طلبات أقل. ينتظر Partyline %1.</translation>
    </message>
    <message>
        <source>The room wants slower chat. What you said last may not have arrived.</source>
        <translation>تريد الغرفة دردشة أبطأ. ربما لم يصل آخر ما قلته.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>بلغت المستوى %1.</translation>
    </message>
    <message>
        <source>%1 would like to be your friend.</source>
        <translation>يود %1 أن يصبح صديقك.</translation>
    </message>
    <message>
        <source>%1 is your friend now.</source>
        <translation>أصبح %1 صديقك.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance in %1.</source>
        <translation>يتوقف الموقع للصيانة خلال %1.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance soon.</source>
        <translation>يتوقف الموقع للصيانة قريبًا.</translation>
    </message>
    <message>
        <source>The site is down for maintenance.</source>
        <translation>الموقع متوقف للصيانة.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>رسالة الموقع: %1</translation>
    </message>
    <message>
        <source>The site was updated.</source>
        <translation>حُدّث الموقع.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjLobby</name>
    <message>
        <source>The site does not take this name. There may be such a room already; try another one.</source>
        <translation>لا يقبل الموقع هذا الاسم. ربما توجد غرفة بهذا الاسم؛ جرّب اسمًا آخر.</translation>
    </message>
    <message>
        <source>Guests have no favourites. Sign in with an account.</source>
        <translation>ليس للضيوف مفضلة. سجّل الدخول بحساب.</translation>
    </message>
    <message>
        <source>The server did not say where the new room is.</source>
        <translation>لم يبيّن الخادم مكان الغرفة الجديدة.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjModeration</name>
    <message>
        <source>You are not connected to this room.</source>
        <translation>لست متصلًا بهذه الغرفة.</translation>
    </message>
    <message>
        <source>Guests cannot moderate.</source>
        <translation>لا يستطيع الضيوف الإشراف.</translation>
    </message>
    <message>
        <source>That is under way already.</source>
        <translation>ذلك قيد التنفيذ بالفعل.</translation>
    </message>
    <message>
        <source>That track is over.</source>
        <translation>انتهت تلك الأغنية.</translation>
    </message>
    <message>
        <source>The track has only just begun. Try again in a moment.</source>
        <translation>بدأت الأغنية للتو. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>You are banned from the wait list until a manager lifts the ban.</source>
        <translation>أنت محظور من قائمة الانتظار حتى يلغي مدير الحظر.</translation>
    </message>
    <message>
        <source>You are banned from the wait list for another %1.</source>
        <translation>أنت محظور من قائمة الانتظار، والمتبقي %1.</translation>
    </message>
    <message>
        <source>The server took it, but nothing changed.</source>
        <translation>قبله الخادم، لكن لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The server took it, but the room did not confirm it.</source>
        <translation>قبله الخادم، لكن لم تؤكده الغرفة.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed it.</source>
        <translation>انقطع الاتصال قبل أن تؤكده الغرفة.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjNotices</name>
    <message>
        <source>New level</source>
        <translation>مستوى جديد</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>From the site</source>
        <translation>من الموقع</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>would like to be your friend</source>
        <translation>يود أن يصبح صديقك</translation>
    </message>
    <message>
        <source>is your friend now</source>
        <translation>أصبح صديقك</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>The site calls you %1 now.</source>
        <translation>يسميك الموقع الآن %1.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjPlaylists</name>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>ليس للضيوف قوائم تشغيل. سجّل الدخول بحساب.</translation>
    </message>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>لم تعد قائمة التشغيل هذه موجودة.</translation>
    </message>
    <message>
        <source>The playlist was not activated.</source>
        <translation>لم تُنشَّط قائمة التشغيل.</translation>
    </message>
    <message>
        <source>The playlist was not created.</source>
        <translation>لم تُنشأ قائمة التشغيل.</translation>
    </message>
    <message>
        <source>The playlist was not renamed.</source>
        <translation>لم تُعَد تسمية قائمة التشغيل.</translation>
    </message>
    <message>
        <source>The playlist was not deleted.</source>
        <translation>لم تُحذف قائمة التشغيل.</translation>
    </message>
    <message>
        <source>The playlist was not shuffled.</source>
        <translation>لم تُخلط قائمة التشغيل.</translation>
    </message>
    <message>
        <source>The tracks were not moved.</source>
        <translation>لم تُنقل الأغاني.</translation>
    </message>
    <message>
        <source>The tracks were not added.</source>
        <translation>لم تُضَف الأغاني.</translation>
    </message>
    <message>
        <source>The tracks were not removed.</source>
        <translation>لم تُزَل الأغاني.</translation>
    </message>
    <message>
        <source>The track was not changed.</source>
        <translation>لم تتغير الأغنية.</translation>
    </message>
    <message>
        <source>The site takes no more changes to playlists for a while (HTTP 503).</source>
        <translation>لا يقبل الموقع مزيدًا من التغييرات على قوائم التشغيل لبعض الوقت (HTTP 503).</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfile</name>
    <message>
        <source>Pirate English</source>
        <translation>إنجليزية القراصنة</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfiles</name>
    <message>
        <source>The site knows nothing about them.</source>
        <translation>لا يعلم الموقع شيئًا عنه.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjRoomEditor</name>
    <message>
        <source>The site does not let you change this. Your rank in the room may be too low.</source>
        <translation>لا يسمح لك الموقع بتغيير هذا. ربما كانت رتبتك في الغرفة أدنى من اللازم.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed the change.</source>
        <translation>انقطع الاتصال قبل أن تؤكد الغرفة التغيير.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>لست متصلًا بهذه الغرفة.</translation>
    </message>
    <message>
        <source>The site took the change, but the room does not show it. Look whether it is as you want it.</source>
        <translation>قبل الموقع التغيير، لكن الغرفة لا تُظهره. تحقق من أنه كما تريد.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTrackCheck</name>
    <message>
        <source>Only tracks from YouTube can be checked: of others the room tells no address.</source>
        <translation>لا يمكن التحقق إلا من أغاني YouTube: لا تقدّم الغرفة عنوان غيرها.</translation>
    </message>
    <message>
        <source>This room&apos;s tracks are invented: there is nothing to check.</source>
        <translation>أغاني هذه الغرفة مختلقة: لا شيء للتحقق منه.</translation>
    </message>
    <message>
        <source>YouTube gave no answer that says so (%1).</source>
        <translation>لم يعطِ YouTube ردًا يبيّن ذلك (%1).</translation>
    </message>
    <message>
        <source>YouTube could not be asked: the network does not answer.</source>
        <translation>تعذر سؤال YouTube: الشبكة لا ترد.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTurn</name>
    <message>
        <source>You are playing in %1</source>
        <translation>دورك الآن على المنصة في %1</translation>
    </message>
    <message>
        <source>You are next in %1</source>
        <translation>دورك هو التالي في %1</translation>
    </message>
    <message>
        <source>Your turn comes after %1.</source>
        <translation>يحين دورك بعد %1.</translation>
    </message>
    <message>
        <source>You are number %1 in %2</source>
        <translation>مركزك %1 في %2</translation>
    </message>
    <message>
        <source>Your turn at the booth comes near.</source>
        <translation>اقترب دورك على المنصة.</translation>
    </message>
    <message>
        <source>You left the wait list after your turn, as you had asked.</source>
        <translation>غادرت قائمة الانتظار بعد دورك كما طلبت.</translation>
    </message>
</context>
<context>
    <name>partyline::PollChart</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>you did not vote</source>
        <translation>لم تصوّت</translation>
    </message>
    <message>
        <source>ended without a connection: the last numbers received</source>
        <translation>انتهى دون اتصال: آخر الأرقام الواردة</translation>
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
        <translation>التصويت للخيار %1</translation>
    </message>
    <message>
        <source>Polls and charts…</source>
        <translation>الاستطلاعات والرسوم البيانية…</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>استطلاع جديد…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>إغلاق الاستطلاع…</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>&lt;number&gt;</source>
        <translation>&lt;الرقم&gt;</translation>
    </message>
    <message>
        <source>votes for an option of the open poll; a vote is final</source>
        <translation>يصوّت لخيار في الاستطلاع المفتوح؛ والصوت نهائي</translation>
    </message>
    <message>
        <source>Give the number of an option.</source>
        <translation>اذكر رقم خيار.</translation>
    </message>
    <message>
        <source>shows the polls of this session with their charts</source>
        <translation>يعرض استطلاعات هذه الجلسة مع رسومها البيانية</translation>
    </message>
    <message>
        <source>Only this stream&apos;s moderators can open and close polls.</source>
        <translation>لا يبدأ الاستطلاعات ويغلقها إلا مشرفو هذا البث.</translation>
    </message>
    <message>
        <source>&lt;question&gt; | &lt;option&gt; | &lt;option&gt;</source>
        <translation>&lt;السؤال&gt; | &lt;الخيار&gt; | &lt;الخيار&gt;</translation>
    </message>
    <message>
        <source>opens a poll of one minute, for moderators</source>
        <translation>يبدأ استطلاعًا لدقيقة واحدة، للمشرفين</translation>
    </message>
    <message>
        <source>closes the poll shown, for moderators</source>
        <translation>يغلق الاستطلاع المعروض، للمشرفين</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>لا استطلاع مفتوح.</translation>
    </message>
    <message>
        <source>You cannot vote in this poll now.</source>
        <translation>لا يمكنك التصويت في هذا الاستطلاع الآن.</translation>
    </message>
    <message>
        <source>Close poll</source>
        <translation>إغلاق الاستطلاع</translation>
    </message>
    <message>
        <source>Close &quot;%1&quot; now? Nobody can vote in it any more.</source>
        <translation>هل تريد إغلاق «%1» الآن؟ لن يستطيع أحد التصويت فيه بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>partyline::PollHistoryWindow</name>
    <message>
        <source>Polls of %1</source>
        <translation>استطلاعات %1</translation>
    </message>
    <message>
        <source>Polls of this session</source>
        <translation>استطلاعات هذه الجلسة</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>الاستطلاعات</translation>
    </message>
    <message>
        <source>No poll has ended since you came in, and you have voted in none.</source>
        <translation>لم ينته أي استطلاع منذ دخولك، ولم تصوّت في أي منها.</translation>
    </message>
    <message>
        <source>Poll window status</source>
        <translation>حالة نافذة الاستطلاعات</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>حفظ الكل في جدول…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>الرسم البياني في الحافظة.</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>النتيجة في الحافظة.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>استطلاعات</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>تعذر إنشاء الصورة.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
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
        <translation>الخيار %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n صوت</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>your vote</source>
        <translation>صوتك</translation>
    </message>
    <message>
        <source>sending your vote</source>
        <translation>يجري إرسال صوتك</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>الفائز</translation>
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
        <translation>انقر للتصويت</translation>
    </message>
</context>
<context>
    <name>partyline::PollPanel</name>
    <message>
        <source>No poll open</source>
        <translation>لا استطلاع مفتوح</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>Open until it is closed</source>
        <translation>مفتوح حتى يُغلق</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>أُغلق عند %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>لا استطلاع مفتوح.</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>انتهى هذا الاستطلاع.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>سبق لك التصويت في هذا الاستطلاع.</translation>
    </message>
    <message numerus="yes">
        <source>This poll has only %n option(s).</source>
        <translation>
            <numerusform>ليس في هذا الاستطلاع إلا %n خيار.</numerusform>
            <numerusform>ليس في هذا الاستطلاع إلا خيار واحد.</numerusform>
            <numerusform>ليس في هذا الاستطلاع إلا خياران.</numerusform>
            <numerusform>ليس في هذا الاستطلاع إلا %n خيارات.</numerusform>
            <numerusform>ليس في هذا الاستطلاع إلا %n خيارًا.</numerusform>
            <numerusform>ليس في هذا الاستطلاع إلا %n خيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>مفتوح أيضًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open, next: %1</source>
        <translation>
            <numerusform>استطلاعات أخرى مفتوحة: %n، والتالي: %1</numerusform>
            <numerusform>استطلاع آخر مفتوح: %1</numerusform>
            <numerusform>استطلاعان آخران مفتوحان، والتالي: %1</numerusform>
            <numerusform>استطلاعات أخرى مفتوحة: %n، والتالي: %1</numerusform>
            <numerusform>استطلاعات أخرى مفتوحة: %n، والتالي: %1</numerusform>
            <numerusform>استطلاعات أخرى مفتوحة: %n، والتالي: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>انتهى أثناء انقطاع الاتصال؛ هذه آخر الأرقام الواردة.</translation>
    </message>
    <message>
        <source>You chose %1</source>
        <translation>اخترت %1</translation>
    </message>
    <message>
        <source>Waiting for the final count; these are the last numbers received.</source>
        <translation>بانتظار العد النهائي؛ هذه آخر الأرقام الواردة.</translation>
    </message>
    <message>
        <source>Vote sent. It cannot be changed.</source>
        <translation>أُرسل صوتك. لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Sending your vote</source>
        <translation>يجري إرسال صوتك</translation>
    </message>
    <message>
        <source>Another poll has opened. Look before you vote.</source>
        <translation>بدأ استطلاع آخر. انظر قبل أن تصوّت.</translation>
    </message>
    <message>
        <source>Closing soon, you have not voted</source>
        <translation>يُغلق قريبًا ولم تصوّت بعد</translation>
    </message>
    <message>
        <source>A vote is final. Ctrl+Alt+1…%1</source>
        <translation>الصوت نهائي. Ctrl+Alt+1…%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation>اختر خيارًا أولًا.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>أُرسل ولم يتأكد بعد</translation>
    </message>
</context>
<context>
    <name>partyline::PollResultDelegate</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes · you: %1</source>
        <translation>
            <numerusform>الأصوات: %Ln · أنت: %1</numerusform>
            <numerusform>الأصوات: %Ln · أنت: %1</numerusform>
            <numerusform>الأصوات: %Ln · أنت: %1</numerusform>
            <numerusform>الأصوات: %Ln · أنت: %1</numerusform>
            <numerusform>الأصوات: %Ln · أنت: %1</numerusform>
            <numerusform>الأصوات: %Ln · أنت: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
            <numerusform>الأصوات: %Ln</numerusform>
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
            <numerusform>%n صوت</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>the last numbers received</source>
        <translation>آخر الأرقام الواردة</translation>
    </message>
</context>
<context>
    <name>partyline::PollStrip</name>
    <message>
        <source>Show poll</source>
        <translation>إظهار الاستطلاع</translation>
    </message>
    <message>
        <source>No poll open</source>
        <translation>لا استطلاع مفتوح</translation>
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
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>جلب الصور</translation>
    </message>
    <message>
        <source>Emotes, people and previews, from the services&apos; own hosts alone. Without them, words stand in their place.</source>
        <translation>الرموز التعبيرية والأشخاص والمعاينات، من خوادم الخدمات نفسها فقط. ومن دونها تظهر كلمات مكانها.</translation>
    </message>
    <message>
        <source>images emotes load</source>
        <translation>صور رموز تعبيرية تحميل</translation>
    </message>
    <message>
        <source>Whom this program talked to since it was started, and whom it may talk to</source>
        <translation>من تواصل معهم هذا البرنامج منذ بدئه، ومن يجوز له التواصل معهم</translation>
    </message>
    <message>
        <source>Nobody else is contacted. Links open in your browser, and only when you click them; where a track comes from is asked only when you want it.</source>
        <translation>لا يُتصل بأي طرف آخر. تُفتح الروابط في متصفحك، وفقط عندما تنقر عليها؛ ولا يُسأل عن مصدر أغنية إلا عندما تريد ذلك.</translation>
    </message>
    <message>
        <source>network connections servers telemetry third party contacted</source>
        <translation>شبكة اتصالات خوادم قياس عن بعد طرف ثالث</translation>
    </message>
    <message>
        <source>This list as text</source>
        <translation>هذه القائمة كنص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>clipboard hosts</source>
        <translation>حافظة نسخ خوادم</translation>
    </message>
</context>
<context>
    <name>partyline::ProfileDialog</name>
    <message>
        <source>no badge</source>
        <translation>بلا شارة</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>الشارة %1</translation>
    </message>
    <message>
        <source>avatar %1</source>
        <translation>الصورة الرمزية %1</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Badge and avatar</source>
        <translation>الشارة والصورة الرمزية</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو منذ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rooms for adults in the room list</source>
        <translation>غرف البالغين في قائمة الغرف</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Way to the next level</source>
        <translation>الطريق إلى المستوى التالي</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>نبذة عني</translation>
    </message>
    <message>
        <source>What others read about you, up to %1 characters</source>
        <translation>ما يقرؤه الآخرون عنك، والحد الأقصى للأحرف %1</translation>
    </message>
    <message>
        <source>Save what is about me</source>
        <translation>حفظ النبذة عني</translation>
    </message>
    <message>
        <source>Language on the site</source>
        <translation>اللغة على الموقع</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Profile status</source>
        <translation>حالة الملف الشخصي</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>تظهر هكذا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The site did not take it.</source>
        <translation>لم يقبله الموقع.</translation>
    </message>
    <message>
        <source>%1 of %2 to level %3 (%4 in all)</source>
        <translation>%1 من %2 إلى المستوى %3 (المجموع %4)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>partyline::QrPicture</name>
    <message>
        <source>QR picture of the address</source>
        <translation>صورة QR للعنوان</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitchModel</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>action</source>
        <translation>أمر</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Room, person or action</source>
        <translation>غرفة أو شخص أو أمر</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Nothing fits. Ctrl+T joins a room by its name or address.</source>
        <translation>لا شيء مطابق. Ctrl+T ينضم إلى غرفة باسمها أو عنوانها.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Ctrl+Enter opens it beside, Esc closes</source>
        <translation>السهمان أعلى وأسفل للاختيار، وEnter للانتقال، وCtrl+Enter للفتح بالجوار، وEsc للإغلاق</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>السهمان أعلى وأسفل للاختيار، وEnter للانتقال، وEsc للإغلاق</translation>
    </message>
</context>
<context>
    <name>partyline::QuietCard</name>
    <message>
        <source>Say hello</source>
        <translation>إلقاء التحية</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>رؤية من هنا</translation>
    </message>
    <message>
        <source>Look into this room&apos;s history</source>
        <translation>الاطلاع على سجل هذه الغرفة</translation>
    </message>
    <message>
        <source>Quiet in here</source>
        <translation>الهدوء يعم المكان</translation>
    </message>
    <message>
        <source>Nothing was said since you came in at %1.</source>
        <translation>لم يُقل شيء منذ دخولك في %1.</translation>
    </message>
</context>
<context>
    <name>partyline::ReleaseCheck</name>
    <message>
        <source>The address for updates does not tell of a release.</source>
        <translation>عنوان التحديثات لا يذكر أي إصدار.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomDetailsDialog</name>
    <message>
        <source>People of level %1 and up</source>
        <translation>من بلغ المستوى %1 فما فوق</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>نص الترحيب</translation>
    </message>
    <message>
        <source>The room shows your changes.</source>
        <translation>تُظهر الغرفة تغييراتك.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>المضيف: %1</translation>
    </message>
    <message>
        <source>Here: %1, %2</source>
        <translation>هنا: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n ضيف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفًا</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>هنا: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>الدردشة: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>You are not in the room now: this is how it was last.</source>
        <translation>لست في الغرفة الآن: هكذا كانت آخر مرة.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>تحتاج الغرفة إلى اسم.</translation>
    </message>
    <message>
        <source>Waiting for the room to show the change.</source>
        <translation>بانتظار أن تُظهر الغرفة التغيير.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save keeps them, Cancel drops them.</source>
        <translation>توجد تغييرات غير محفوظة. «حفظ» يبقيها و«إلغاء» يتجاهلها.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomHistory</name>
    <message>
        <source>Nothing was recorded from %1 to %2.</source>
        <translation>لم يُسجَّل شيء من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This line is not in history any more.</source>
        <translation>لم تعد هذه الرسالة في السجل.</translation>
    </message>
    <message>
        <source>This line is too far back to scroll to. The search window shows what stands around it.</source>
        <translation>هذه الرسالة أقدم من أن يُمرَّر إليها. تعرض نافذة البحث ما حولها.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomListDelegate</name>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>للبالغين</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>لا أحد على المنصة</translation>
    </message>
</context>
<context>
    <name>partyline::RoomPage</name>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>مغادرة الغرفة</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Show lines of hidden people, folded</source>
        <translation>إظهار رسائل المخفيين مطوية</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n ضيف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفًا</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>العودة إلى هنا</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Take over again</source>
        <translation>استعادة الغرفة</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>إيقاف الموجز مؤقتًا</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>إلى حيث توقفت عن القراءة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>متوقف مؤقتًا، %1 جديدة</translation>
    </message>
    <message>
        <source>Paused, %1 new, %2 for you</source>
        <translation>متوقف مؤقتًا، %1 جديدة، %2 لك</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>إلى الأحدث</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 جديدة</translation>
    </message>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>%1 جديدة، %2 لك</translation>
    </message>
    <message>
        <source>Search this room&apos;s history…</source>
        <translation>البحث في سجل هذه الغرفة…</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>Notifications of this room…</source>
        <translation>إشعارات هذه الغرفة…</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>This room is %1. Click to hear from it again.</source>
        <translation>هذه الغرفة %1. انقر لإلغاء الكتم.</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>الشارة: %1</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>مكتوم.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>مكتوم حتى %1.</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>هنا منذ %1</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>إلى أحدث رسالة</translation>
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
        <translation>حتى يُلغى</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بيد %2</translation>
    </message>
    <message>
        <source>Room staff: %1</source>
        <translation>طاقم الغرفة: %1</translation>
    </message>
    <message>
        <source>Room staff</source>
        <translation>طاقم الغرفة</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Find a name or a reason</source>
        <translation>البحث عن اسم أو سبب</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>الحظر</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>لا أحد محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>الكتم</translation>
    </message>
    <message>
        <source>Nobody is muted.</source>
        <translation>لا أحد مكتوم.</translation>
    </message>
    <message>
        <source>Wait-list bans</source>
        <translation>الحظر من الانتظار</translation>
    </message>
    <message>
        <source>Nobody is banned from the wait list.</source>
        <translation>لا أحد محظور من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Nobody has a role in this room.</source>
        <translation>لا أحد له دور في هذه الغرفة.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>اختر شخصًا أولًا.</translation>
    </message>
    <message>
        <source>&amp;Unban…</source>
        <translation>إ&amp;لغاء الحظر…</translation>
    </message>
    <message>
        <source>&amp;Unmute…</source>
        <translation>إ&amp;لغاء الكتم…</translation>
    </message>
    <message>
        <source>&amp;Lift the ban…</source>
        <translation>إ&amp;لغاء الحظر…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>ت&amp;غيير الدور…</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>نزع الدور…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>منح دور: %1…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>تسليم الغرفة…</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabBar</name>
    <message>
        <source>Close tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Leave the room and close the tab (Ctrl+W)</source>
        <translation>مغادرة الغرفة وإغلاق علامة التبويب (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabs</name>
    <message>
        <source>Join another room</source>
        <translation>الانضمام إلى غرفة أخرى</translation>
    </message>
    <message>
        <source>Join another room (Ctrl+T)</source>
        <translation>الانضمام إلى غرفة أخرى (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTree</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>مغادرة الغرفة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>إعادة التسمية (F2)</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Take the folder away (Del)</source>
        <translation>إزالة المجلد (Del)</translation>
    </message>
    <message>
        <source>Its rooms stay open</source>
        <translation>تبقى غرفه مفتوحة</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeDelegate</name>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1، مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>on air</source>
        <translation>على الهواء</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n إشارة</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%n إشارات</numerusform>
            <numerusform>%n إشارة</numerusform>
            <numerusform>%n إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RoomWatch</name>
    <message>
        <source>live</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>يجري تسجيل الدخول</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>يجري الاتصال</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>يجري الانضمام</translation>
    </message>
    <message>
        <source>waiting, next try in %1 s</source>
        <translation>في الانتظار، المحاولة التالية بعد %1 ث</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>DJ room</source>
        <translation>غرفة دي جي</translation>
    </message>
    <message>
        <source>livestream</source>
        <translation>بث مباشر</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>you are on air</source>
        <translation>أنت على الهواء</translation>
    </message>
    <message>
        <source>you are next</source>
        <translation>دورك هو التالي</translation>
    </message>
    <message>
        <source>a poll is open</source>
        <translation>يوجد استطلاع مفتوح</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>إشارة واحدة</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>الإشارات: %1</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>الرسائل الجديدة: %1</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>مكتومة حتى %1</translation>
    </message>
    <message>
        <source>muted until %1, %2</source>
        <translation>مكتومة حتى %1، %2</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>غرف الدي جي</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>البث المباشر</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>partyline::RosterModel</name>
    <message>
        <source>At the booth</source>
        <translation>على المنصة</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1، %n شخص</numerusform>
            <numerusform>%1، شخص واحد</numerusform>
            <numerusform>%1، شخصان</numerusform>
            <numerusform>%1، %n أشخاص</numerusform>
            <numerusform>%1، %n شخصًا</numerusform>
            <numerusform>%1، %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>على المنصة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>wooted</source>
        <translation>أعطى Woot</translation>
    </message>
    <message>
        <source>mehed</source>
        <translation>أعطى Meh</translation>
    </message>
    <message>
        <source>grabbed</source>
        <translation>حفظ (Grab)</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>partyline::Rule</name>
    <message>
        <source>The name of a rule is too long.</source>
        <translation>اسم القاعدة طويل جدًا.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has a part that cannot be understood: %2</source>
        <translation>في القاعدة «%1» جزء غير مفهوم: %2</translation>
    </message>
</context>
<context>
    <name>partyline::RuleBook</name>
    <message>
        <source>The rules cannot be read (%1). None is applied, and new ones are not kept.</source>
        <translation>تعذرت قراءة القواعد (%1). لا تُطبَّق أي قاعدة، ولا تُحفظ الجديدة.</translation>
    </message>
    <message>
        <source>%1 None is applied, and new ones are not kept.</source>
        <translation>%1 لا تُطبَّق أي قاعدة، ولا تُحفظ الجديدة.</translation>
    </message>
    <message>
        <source>The rules are damaged and cannot be set aside. Move %1 away.</source>
        <translation>القواعد تالفة وتعذر وضعها جانبًا. انقل %1 إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The rules were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>كانت القواعد تالفة. وُضعت جانبًا باسم %1، وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>There can be %1 rules at most.</source>
        <translation>أقصى عدد للقواعد هو %1.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>تعذر حفظ القاعدة «%1»: %2</translation>
    </message>
    <message>
        <source>Words to look out for</source>
        <translation>كلمات للترقب</translation>
    </message>
    <message>
        <source>The rules cannot be kept: %1</source>
        <translation>تعذر حفظ القواعد: %1</translation>
    </message>
    <message>
        <source>This is not a file of rules: %1</source>
        <translation>هذا ليس ملف قواعد: %1</translation>
    </message>
    <message>
        <source>These rules were written by a newer Partyline.</source>
        <translation>كُتبت هذه القواعد بإصدار أحدث من Partyline.</translation>
    </message>
    <message>
        <source>This is not a file of rules.</source>
        <translation>هذا ليس ملف قواعد.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleDesk</name>
    <message>
        <source>Rules are in trouble.</source>
        <translation>توجد مشكلة في القواعد.</translation>
    </message>
    <message>
        <source>A rule was turned off.</source>
        <translation>عُطّلت قاعدة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes too long on lines that were said.</source>
        <translation>تستغرق «%1» وقتًا طويلًا في الرسائل التي قيلت.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleForm</name>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;كلمات</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>ت&amp;عبير</translation>
    </message>
    <message>
        <source>Case &amp;counts</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ت&amp;مييز</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>ص&amp;وت</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>تن&amp;بيه</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;طي</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>استب&amp;دال بـ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>هؤلاء الأشخاص فقط</translation>
    </message>
    <message>
        <source>All but these people</source>
        <translation>الكل ما عدا هؤلاء</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>أسماء تفصل بينها الفاصلة اللاتينية (,)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>any role</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 أو أعلى</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>ما&amp;ذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>All DJ rooms</source>
        <translation>كل غرف الدي جي</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation>كل غرف البث المباشر</translation>
    </message>
    <message>
        <source>These rooms</source>
        <translation>هذه الغرف</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>أ&amp;ين</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>الانت&amp;هاء</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>Highlight colour: %1</source>
        <translation>لون التمييز: %1</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>أي صوت</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>رنة</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>رنين</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The line stands as one short row that can be opened.</source>
        <translation>تظهر الرسالة كصف قصير يمكن فتحه.</translation>
    </message>
    <message>
        <source>The line is kept in the history, but not shown.</source>
        <translation>تُحفظ الرسالة في السجل ولا تُعرض.</translation>
    </message>
    <message>
        <source>Join a room first</source>
        <translation>انضم إلى غرفة أولًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>in four hours</source>
        <translation>بعد أربع ساعات</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>turntable, &quot;slip mat&quot;, cart*; empty: any text</source>
        <translation>أسطوانة, &quot;slip mat&quot;, موسيق*؛ فارغ: أي نص</translation>
    </message>
    <message>
        <source>A regular expression; empty: any text</source>
        <translation>تعبير نمطي؛ فارغ: أي نص</translation>
    </message>
</context>
<context>
    <name>partyline::RuleListModel</name>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleLook</name>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>غرف الدي جي</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>البث المباشر</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>حذف من النص</translation>
    </message>
    <message>
        <source>replace with %1</source>
        <translation>استبدال بـ %1</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>does nothing yet</source>
        <translation>لا تفعل شيئًا بعد</translation>
    </message>
</context>
<context>
    <name>partyline::RuleStarts</name>
    <message>
        <source>Rules watch for you</source>
        <translation>القواعد تراقب نيابة عنك</translation>
    </message>
    <message>
        <source>They mark, hide, fold or replace lines in all your rooms, and tell you of them.</source>
        <translation>تميّز الرسائل في كل غرفك أو تخفيها أو تطويها أو تستبدلها، وتنبهك إليها.</translation>
    </message>
    <message>
        <source>Highlight a word</source>
        <translation>تمييز كلمة</translation>
    </message>
    <message>
        <source>Be notified of a word</source>
        <translation>تلقي تنبيه عند ورود كلمة</translation>
    </message>
    <message>
        <source>Hide lines with a word</source>
        <translation>إخفاء الرسائل التي تحوي كلمة</translation>
    </message>
</context>
<context>
    <name>partyline::RuleWorkbench</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>البحث عن قاعدة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>First match wins for hide and replace. Numbers: lines lately.</source>
        <translation>في الإخفاء والاستبدال تسري أول قاعدة مطابقة. الأرقام: الرسائل مؤخرًا.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>لا قواعد بعد</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>حذف القاعدة</translation>
    </message>
    <message>
        <source>Delete the rule (Del)</source>
        <translation>حذف القاعدة (Del)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>الرسائل المطابقة</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>تسري التغييرات فورًا. و«إلغاء» يعيدها كما كانت.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Reading the last lines…</source>
        <translation>تجري قراءة آخر الرسائل…</translation>
    </message>
    <message>
        <source>Try it: there are no lines of before to try this rule on.</source>
        <translation>تجربتها: لا توجد رسائل سابقة لتجربة هذه القاعدة عليها.</translation>
    </message>
    <message>
        <source>Try it: %1 of the last %2 lines match, the slowest line took %3 ms</source>
        <translation>تجربتها: تطابق %1 من آخر %2 رسالة، واستغرقت أبطأ رسالة %3 م.ث</translation>
    </message>
    <message>
        <source>Expressions that take longer than %1 ms on one of these lines cannot be saved; the line that is slow is shown here.</source>
        <translation>التعابير التي تستغرق أكثر من %1 م.ث في إحدى هذه الرسائل لا يمكن حفظها؛ وتُعرض هنا الرسالة البطيئة.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>استيراد القواعد</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>القواعد (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is too large for a file of rules.</source>
        <translation>الملف أكبر من أن يكون ملف قواعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>أُضيفت %n قاعدة.</numerusform>
            <numerusform>أُضيفت قاعدة واحدة.</numerusform>
            <numerusform>أُضيفت قاعدتان.</numerusform>
            <numerusform>أُضيفت %n قواعد.</numerusform>
            <numerusform>أُضيفت %n قاعدة.</numerusform>
            <numerusform>أُضيفت %n قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>تصدير القواعد</translation>
    </message>
    <message>
        <source>The rules were exported.</source>
        <translation>صُدّرت القواعد.</translation>
    </message>
    <message>
        <source>The rules cannot be written: %1</source>
        <translation>تعذرت كتابة القواعد: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SafeModeStrip</name>
    <message>
        <source>Safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>الوضع الآمن.</translation>
    </message>
    <message>
        <source>Settings, looks and layout are those of a first start, kept accounts and rooms stay out, and nothing is recorded. What is stored is not touched.</source>
        <translation>الإعدادات والمظهر والتخطيط كما في أول تشغيل، وتبقى الحسابات والغرف المحفوظة خارجًا، ولا يُسجَّل شيء. ولا يُمس ما هو مخزّن.</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>بدء عادي</translation>
    </message>
    <message>
        <source>Ends this and starts with your own settings, accounts and rooms.</source>
        <translation>ينهي هذا ويبدأ بإعداداتك وحساباتك وغرفك.</translation>
    </message>
</context>
<context>
    <name>partyline::SailsLink</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>لا يوجد اتصال بـ %1.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>لا يرد %1 كخادم دردشة.</translation>
    </message>
    <message>
        <source>%1 ended this connection.</source>
        <translation>أنهى %1 هذا الاتصال.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رفض %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 refused the connection: %2</source>
        <translation>رفض %1 الاتصال: %2</translation>
    </message>
    <message>
        <source>%1 does not accept version &quot;%2&quot; of the Sails SDK. Enter a newer one for this server.</source>
        <translation>لا يقبل %1 الإصدار «%2» من Sails SDK. أدخل إصدارًا أحدث لهذا الخادم.</translation>
    </message>
    <message>
        <source>%1 could not read our request.</source>
        <translation>لم يستطع %1 قراءة طلبنا.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>أرسل %1 شيئًا ليس من بروتوكوله.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يرد %1 في الوقت المحدد.</translation>
    </message>
</context>
<context>
    <name>partyline::ScoreLine</name>
    <message>
        <source>Score</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Nobody is playing.</source>
        <translation>لا أحد على المنصة.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n woot(s)</source>
        <translation>
            <numerusform>%1: %n Woot</numerusform>
            <numerusform>%1: %n Woot</numerusform>
            <numerusform>%1: %n Woot</numerusform>
            <numerusform>%1: %n Woot</numerusform>
            <numerusform>%1: %n Woot</numerusform>
            <numerusform>%1: %n Woot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchContext</name>
    <message>
        <source>Open in room</source>
        <translation>فتح في الغرفة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
</context>
<context>
    <name>partyline::SearchModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1، %n سطر</numerusform>
            <numerusform>%1، سطر واحد</numerusform>
            <numerusform>%1، سطران</numerusform>
            <numerusform>%1، %n أسطر</numerusform>
            <numerusform>%1، %n سطرًا</numerusform>
            <numerusform>%1، %n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchWindow</name>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>النوع %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>has a link</source>
        <translation>فيها رابط</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>ليس: %1</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>حالة البحث</translation>
    </message>
    <message>
        <source>Open beside the current room</source>
        <translation>فتح بجانب الغرفة الحالية</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, from: in: kind: before: after: has:link</source>
        <translation>كلمات، &quot;عبارات&quot;، from: in: kind: before: after: has:link</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>From somebody</source>
        <translation>من شخص</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>في غرفة</translation>
    </message>
    <message>
        <source>Of a kind</source>
        <translation>من نوع</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>منذ يوم</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>فيها رابط</translation>
    </message>
    <message>
        <source>Keep and forget…</source>
        <translation>الحفظ والنسيان…</translation>
    </message>
    <message numerus="yes">
        <source>%1 results in %2 ms</source>
        <translation>
            <numerusform>عدد النتائج %1 في %2 م.ث</numerusform>
            <numerusform>عدد النتائج %1 في %2 م.ث</numerusform>
            <numerusform>عدد النتائج %1 في %2 م.ث</numerusform>
            <numerusform>عدد النتائج %1 في %2 م.ث</numerusform>
            <numerusform>عدد النتائج %1 في %2 م.ث</numerusform>
            <numerusform>عدد النتائج %1 في %2 م.ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this filter out</source>
        <translation>يزيل هذا المرشّح</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>فتح في الغرفة</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>من %1 فقط</translation>
    </message>
    <message>
        <source>Forget this line</source>
        <translation>نسيان هذه الرسالة</translation>
    </message>
    <message>
        <source>Forget everything of %1…</source>
        <translation>نسيان كل ما يخص %1…</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>هل تريد نسيان هذا الشخص؟</translation>
    </message>
    <message>
        <source>Everything that %1 said and did in all rooms of this service is deleted from this computer. It cannot be brought back.</source>
        <translation>يُحذف من هذا الحاسوب كل ما قاله %1 وفعله في كل غرف هذه الخدمة. ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانه</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines from %n rooms, %2 on this computer</source>
        <translation>
            <numerusform>عدد الأسطر %1 من %n غرفة، والحجم على هذا الحاسوب %2</numerusform>
            <numerusform>عدد الأسطر %1 من غرفة واحدة، والحجم على هذا الحاسوب %2</numerusform>
            <numerusform>عدد الأسطر %1 من غرفتين، والحجم على هذا الحاسوب %2</numerusform>
            <numerusform>عدد الأسطر %1 من %n غرف، والحجم على هذا الحاسوب %2</numerusform>
            <numerusform>عدد الأسطر %1 من %n غرفة، والحجم على هذا الحاسوب %2</numerusform>
            <numerusform>عدد الأسطر %1 من %n غرفة، والحجم على هذا الحاسوب %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>تصدير نتائج البحث</translation>
    </message>
    <message numerus="yes">
        <source>Exporting, %n lines so far.</source>
        <translation>
            <numerusform>جارٍ التصدير، %n سطر حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير، سطر واحد حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير، سطران حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير، %n أسطر حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير، %n سطرًا حتى الآن.</numerusform>
            <numerusform>جارٍ التصدير، %n سطر حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>كُتب %n سطر في %1.</numerusform>
            <numerusform>كُتب سطر واحد في %1.</numerusform>
            <numerusform>كُتب سطران في %1.</numerusform>
            <numerusform>كُتب %n أسطر في %1.</numerusform>
            <numerusform>كُتب %n سطرًا في %1.</numerusform>
            <numerusform>كُتب %n سطر في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Somebody&apos;s lines: from:name</source>
        <translation>رسائل شخص: from:اسم</translation>
    </message>
    <message>
        <source>Lines with a link</source>
        <translation>رسائل فيها رابط</translation>
    </message>
    <message>
        <source>One room: in:name</source>
        <translation>غرفة واحدة: in:اسم</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>البحث في كل الغرف</translation>
    </message>
    <message>
        <source>Search all time</source>
        <translation>البحث في كل الأوقات</translation>
    </message>
    <message>
        <source>Look for beginnings of words</source>
        <translation>البحث عن بدايات الكلمات</translation>
    </message>
    <message>
        <source>Everything that was seen here</source>
        <translation>كل ما ظهر هنا</translation>
    </message>
    <message>
        <source>Type words, &quot;phrases&quot; or filters.</source>
        <translation>اكتب كلمات أو &quot;عبارات&quot; أو مرشحات.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>لا رسالة مطابقة</translation>
    </message>
    <message>
        <source>Words are matched whole; the last one and those with * may go on.</source>
        <translation>تُطابَق الكلمات كاملةً؛ أما الأخيرة وما ينتهي بعلامة * فقد تكون بداية كلمة.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>لا يوجد ما يُصدَّر بعد.</translation>
    </message>
    <message>
        <source>Search what everybody said</source>
        <translation>ابحث فيما قاله الجميع</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>أفرغ الحقل</translation>
    </message>
    <message>
        <source>See what history keeps</source>
        <translation>اطّلع على ما يحفظه السجل</translation>
    </message>
    <message>
        <source>Read how to search</source>
        <translation>اقرأ كيفية البحث</translation>
    </message>
</context>
<context>
    <name>partyline::Secrets</name>
    <message>
        <source>The desktop keyring stayed locked. You stay signed in until you quit.</source>
        <translation>بقيت سلسلة مفاتيح سطح المكتب مقفلة. تبقى مسجّل الدخول حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop. You stay signed in until you quit.</source>
        <translation>لا توجد سلسلة مفاتيح على سطح المكتب هذا. تبقى مسجّل الدخول حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The desktop keyring did not take the request. You stay signed in until you quit.</source>
        <translation>لم تقبل سلسلة مفاتيح سطح المكتب الطلب. تبقى مسجّل الدخول حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The desktop keyring does not answer. You stay signed in until you quit.</source>
        <translation>لا ترد سلسلة مفاتيح سطح المكتب. تبقى مسجّل الدخول حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. Sign in again, or unlock it.</source>
        <translation>بقيت حلقة مفاتيح سطح المكتب مقفلة. سجّل الدخول مجددًا أو افتح قفلها.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. The session that ended is still in it.</source>
        <translation>بقيت حلقة مفاتيح سطح المكتب مقفلة. ما زالت الجلسة المنتهية فيها.</translation>
    </message>
</context>
<context>
    <name>partyline::SessionDesk</name>
    <message>
        <source>Spelling is in trouble.</source>
        <translation>توجد مشكلة في التدقيق الإملائي.</translation>
    </message>
    <message>
        <source>Partyline will not start at log-in.</source>
        <translation>لن يبدأ Partyline عند الدخول إلى سطح المكتب.</translation>
    </message>
    <message>
        <source>Partyline still starts at log-in.</source>
        <translation>ما زال Partyline يبدأ عند الدخول إلى سطح المكتب.</translation>
    </message>
    <message>
        <source>Desktop and writing</source>
        <translation>سطح المكتب والكتابة</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <translation>البدء عند الدخول إلى سطح المكتب</translation>
    </message>
    <message>
        <source>Minimised, when your desktop starts.</source>
        <translation>مصغّرًا، عند بدء سطح المكتب.</translation>
    </message>
    <message>
        <source>autostart session boot</source>
        <translation>تشغيل تلقائي جلسة إقلاع بدء</translation>
    </message>
    <message>
        <source>Show the track in the desktop&apos;s media controls</source>
        <translation>إظهار الأغنية في عناصر تحكم الوسائط بسطح المكتب</translation>
    </message>
    <message>
        <source>What the DJ room in front plays, else the only one that plays. Nothing can be steered from there.</source>
        <translation>ما تشغّله غرفة الدي جي الأمامية، وإلا فالغرفة الوحيدة التي تشغّل. لا يمكن التحكم بشيء من هناك.</translation>
    </message>
    <message>
        <source>mpris playerctl media keys now playing</source>
        <translation>mpris playerctl مفاتيح الوسائط يُشغَّل الآن</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>وضع خط تحت الكلمات الخاطئة إملائيًا</translation>
    </message>
    <message>
        <source>With the hunspell dictionaries of this computer; names of people in the room are right.</source>
        <translation>بقواميس hunspell على هذا الحاسوب؛ وتُعد أسماء الأشخاص في الغرفة صحيحة.</translation>
    </message>
    <message>
        <source>spell check dictionary hunspell</source>
        <translation>تدقيق إملائي قاموس hunspell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>A word is right if one of them has it. Without a choice: those of your desktop.</source>
        <translation>تكون الكلمة صحيحة إذا وُجدت في إحداها. دون اختيار: لغات سطح مكتبك.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>spell check dictionary</source>
        <translation>تدقيق إملائي قاموس</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsDesk</name>
    <message>
        <source>The settings of this computer cannot be written; nothing was changed.</source>
        <translation>تعذرت كتابة إعدادات هذا الحاسوب؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Unknown to this version, and left out: %1</source>
        <translation>غير معروف لهذا الإصدار، فتُرك: %1</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>تصدير كل الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>تم التصدير.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>لم يُكتب الملف.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>تم الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Reset everything?</source>
        <translation>إعادة ضبط كل شيء؟</translation>
    </message>
    <message>
        <source>All settings, rules and choices of single rooms become as they were at first. Accounts, open rooms, notes about people and history stay.</source>
        <translation>تعود كل الإعدادات والقواعد وخيارات الغرف المفردة كما كانت في البداية. وتبقى الحسابات والغرف المفتوحة والملاحظات عن الأشخاص والسجل.</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>إعادة ضبط كل شيء</translation>
    </message>
    <message>
        <source>Everything is as it was at first.</source>
        <translation>عاد كل شيء كما كان في البداية.</translation>
    </message>
    <message>
        <source>Cancel takes it back.</source>
        <translation>«إلغاء» يتراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPage</name>
    <message>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Everything on this page is as it was at first.</source>
        <translation>عاد كل شيء في هذه الصفحة كما كان في البداية.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPages</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>Without it, the same menus stand behind the button at the top of the sidebar.</source>
        <translation>من دونه تكون القوائم نفسها خلف الزر أعلى الشريط الجانبي.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>غرف الدي جي</translation>
    </message>
    <message>
        <source>Automatic woot: earliest</source>
        <translation>‏Woot التلقائي: أقرب وقت</translation>
    </message>
    <message>
        <source>After a track has begun. Rooms that forbid it never get one.</source>
        <translation>بعد بدء الأغنية. الغرف التي تمنعه لا تحصل عليه أبدًا.</translation>
    </message>
    <message>
        <source>autowoot delay</source>
        <translation>autowoot تأخير تلقائي</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Automatic woot: latest</source>
        <translation>‏Woot التلقائي: أبعد وقت</translation>
    </message>
    <message>
        <source>Warn about long tracks</source>
        <translation>التحذير من الأغاني الطويلة</translation>
    </message>
    <message>
        <source>Before your turn, where the room itself names no limit.</source>
        <translation>قبل دورك، حيث لا تحدد الغرفة نفسها حدًا.</translation>
    </message>
    <message>
        <source>booth playlist length minutes</source>
        <translation>منصة قائمة تشغيل مدة دقائق</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>البث المباشر</translation>
    </message>
    <message>
        <source>A delayed chat shows my own lines at once</source>
        <translation>الدردشة المؤخرة تُظهر رسائلي فورًا</translation>
    </message>
    <message>
        <source>delay video sync</source>
        <translation>تأخير فيديو مزامنة</translation>
    </message>
    <message>
        <source>A delayed chat shows mentions of me at once</source>
        <translation>الدردشة المؤخرة تُظهر الإشارات إليّ فورًا</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Take them to another computer</source>
        <translation>نقلها إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>One file, without accounts, passwords, sessions, history and drafts.</source>
        <translation>ملف واحد، دون حسابات أو كلمات مرور أو جلسات أو سجل أو مسودات.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>backup save file json</source>
        <translation>نسخة احتياطية حفظ ملف json</translation>
    </message>
    <message>
        <source>Bring them from another computer</source>
        <translation>جلبها من حاسوب آخر</translation>
    </message>
    <message>
        <source>The file is checked first; one with mistakes changes nothing.</source>
        <translation>يُفحص الملف أولًا؛ والملف الذي فيه أخطاء لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>backup load restore file json</source>
        <translation>نسخة احتياطية تحميل استعادة ملف json</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>All settings as at first. Accounts, rooms and history stay.</source>
        <translation>كل الإعدادات كما كانت في البداية. وتبقى الحسابات والغرف والسجل.</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>إعادة ضبط كل شيء…</translation>
    </message>
    <message>
        <source>defaults factory</source>
        <translation>افتراضي ضبط المصنع</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Services, signing in, rooms and notifications, one after the other.</source>
        <translation>الخدمات وتسجيل الدخول والغرف والإشعارات، واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيلها من جديد</translation>
    </message>
    <message>
        <source>wizard assistant welcome</source>
        <translation>معالج مساعد ترحيب</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Desktop follows its light or dark setting.</source>
        <translation>«سطح المكتب» يتبع إعداده الفاتح أو الداكن.</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>ألوان مظهر ليل</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Also while the desktop has its animations on.</source>
        <translation>حتى عندما تكون حركات سطح المكتب مفعّلة.</translation>
    </message>
    <message>
        <source>animation accessibility</source>
        <translation>حركة إتاحة وصول</translation>
    </message>
    <message>
        <source>Height of emotes</source>
        <translation>ارتفاع الرموز التعبيرية</translation>
    </message>
    <message>
        <source>size pictures</source>
        <translation>حجم صور</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>تحرّك الرموز التعبيرية المتحركة</translation>
    </message>
    <message>
        <source>gif animation</source>
        <translation>gif حركة</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>ما دمت أنظر إلى النافذة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>تحت المؤشر فقط</translation>
    </message>
    <message>
        <source>Show :smile: as an emoji</source>
        <translation>إظهار :smile: كإيموجي</translation>
    </message>
    <message>
        <source>In DJ rooms, where the service sends the code.</source>
        <translation>في غرف الدي جي، حيث ترسل الخدمة الرمز.</translation>
    </message>
    <message>
        <source>shortcode emoticon</source>
        <translation>رمز مختصر وجه تعبيري</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>chat lines messages</source>
        <translation>دردشة أسطر رسائل</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>spacing rows</source>
        <translation>تباعد صفوف</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of all rooms that have none of their own.</source>
        <translation>لكل الغرف التي ليس لها حجم خاص.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <translation>تكبير خط</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Name colours</source>
        <translation>ألوان الأسماء</translation>
    </message>
    <message>
        <source>Each is readable on every row.</source>
        <translation>كل منها مقروء على كل صف.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>حسب الدور</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Fold repeated lines</source>
        <translation>طي الرسائل المكررة</translation>
    </message>
    <message>
        <source>What was said shortly before stands under it as a number.</source>
        <translation>ما قيل قبل قليل يظهر تحته كعدد.</translation>
    </message>
    <message>
        <source>spam duplicates</source>
        <translation>رسائل مزعجة مكررة</translation>
    </message>
    <message>
        <source>Tell what moderators do to others</source>
        <translation>الإخبار بما يفعله المشرفون بالآخرين</translation>
    </message>
    <message>
        <source>In DJ rooms. Moderators are always told.</source>
        <translation>في غرف الدي جي. يُخبَر المشرفون دائمًا.</translation>
    </message>
    <message>
        <source>ban mute kick</source>
        <translation>حظر كتم طرد</translation>
    </message>
    <message>
        <source>Pause while the pointer rests on the feed</source>
        <translation>إيقاف مؤقت ما دام المؤشر فوق الموجز</translation>
    </message>
    <message>
        <source>Lines kept in view of each room</source>
        <translation>الرسائل المعروضة في كل غرفة</translation>
    </message>
    <message>
        <source>Older ones stay in history.</source>
        <translation>تبقى الأقدم في السجل.</translation>
    </message>
    <message>
        <source>memory scrollback rows</source>
        <translation>ذاكرة تمرير صفوف</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>قارئ الشاشة</translation>
    </message>
    <message>
        <source>Read new lines out</source>
        <translation>قراءة الرسائل الجديدة بصوت</translation>
    </message>
    <message>
        <source>accessibility speech spoken announce</source>
        <translation>إتاحة وصول صوت نطق قراءة</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>التي تشير إليّ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Lines that look a certain way</source>
        <translation>رسائل ذات شكل معيّن</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Highlight, hide, fold, replace, or be told of lines.</source>
        <translation>تمييز الرسائل أو إخفاؤها أو طيها أو استبدالها أو التنبيه إليها.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>keywords filter highlight hide words</source>
        <translation>كلمات مفتاحية مرشح تمييز إخفاء</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>عرض الإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>alerts popups</source>
        <translation>تنبيهات إشعارات نوافذ منبثقة</translation>
    </message>
    <message>
        <source>Tell me when my turn comes near, from place</source>
        <translation>تنبيهي عند اقتراب دوري، بدءًا من المركز</translation>
    </message>
    <message>
        <source>wait list booth next</source>
        <translation>قائمة الانتظار منصة التالي</translation>
    </message>
    <message>
        <source>A creator whom I follow goes live</source>
        <translation>صانع محتوى أتابعه يبدأ بثًا مباشرًا</translation>
    </message>
    <message>
        <source>stream floatplane</source>
        <translation>بث floatplane</translation>
    </message>
    <message>
        <source>A creator whom I follow posts</source>
        <translation>صانع محتوى أتابعه ينشر شيئًا</translation>
    </message>
    <message>
        <source>video floatplane</source>
        <translation>فيديو floatplane</translation>
    </message>
    <message>
        <source>What is told, how and when</source>
        <translation>ما يُنبَّه إليه، وكيف ومتى</translation>
    </message>
    <message>
        <source>Kinds, rooms of their own, quiet hours, sounds, tray and launcher, with a test.</source>
        <translation>الأنواع، وغرف لها إعداداتها، وساعات الهدوء، والأصوات، وعلبة النظام والمُطلِق، مع تجربة.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>do not disturb sound volume tray badge mute mention keyword poll test quiet hours</source>
        <translation>عدم الإزعاج صوت مستوى علبة شارة كتم إشارة كلمة استطلاع تجربة ساعات الهدوء</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>في الوضع الآمن لا يُسجَّل شيء ولا يُقرأ.</translation>
    </message>
    <message>
        <source>What history keeps</source>
        <translation>ما يحفظه السجل</translation>
    </message>
    <message>
        <source>For how long, how much, which rooms, and what is to be forgotten.</source>
        <translation>كم من الوقت، وكم المقدار، وأي الغرف، وما يجب نسيانه.</translation>
    </message>
    <message>
        <source>What history keeps…</source>
        <translation>ما يحفظه السجل…</translation>
    </message>
    <message>
        <source>retention days size forget delete disk</source>
        <translation>احتفاظ أيام حجم نسيان حذف قرص</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>All that was seen in all rooms, with export.</source>
        <translation>كل ما ظهر في كل الغرف، مع التصدير.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>find export</source>
        <translation>بحث عثور تصدير</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 مختلفة</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms differ</source>
        <translation>
            <numerusform>لا غرف مختلفة (%n)</numerusform>
            <numerusform>غرفة واحدة مختلفة</numerusform>
            <numerusform>غرفتان مختلفتان</numerusform>
            <numerusform>%n غرف مختلفة</numerusform>
            <numerusform>%n غرفة مختلفة</numerusform>
            <numerusform>%n غرفة مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>own override single room</source>
        <translation>خاص تجاوز غرفة مفردة</translation>
    </message>
    <message>
        <source>What one room does otherwise than all others. The rest goes on following the choices for all.</source>
        <translation>ما تفعله غرفة واحدة خلافًا لسواها. ويظل الباقي تابعًا للخيارات العامة.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>What is told of this room</source>
        <translation>ما يُنبَّه إليه من هذه الغرفة</translation>
    </message>
    <message>
        <source>Kinds of notifications, sounds, muting.</source>
        <translation>أنواع الإشعارات والأصوات والكتم.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>alerts mute</source>
        <translation>تنبيهات كتم</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Delay of the chat</source>
        <translation>تأخير الدردشة</translation>
    </message>
    <message>
        <source>So that it does not run ahead of the video.</source>
        <translation>كي لا تسبق الفيديو.</translation>
    </message>
    <message>
        <source>livestream sync</source>
        <translation>بث مباشر مزامنة تأخير</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>لا غرفة بعد</translation>
    </message>
    <message>
        <source>As for all rooms</source>
        <translation>كما لكل الغرف</translation>
    </message>
    <message>
        <source>Its own; all others: on</source>
        <translation>خاص بها؛ كل الغرف الأخرى: مفعّل</translation>
    </message>
    <message>
        <source>Its own; all others: off</source>
        <translation>خاص بها؛ كل الغرف الأخرى: معطّل</translation>
    </message>
    <message>
        <source>Its own; all others: %1</source>
        <translation>خاص بها؛ كل الغرف الأخرى: %1</translation>
    </message>
    <message>
        <source>Join a room first.</source>
        <translation>انضم إلى غرفة أولًا.</translation>
    </message>
    <message>
        <source>Livestreams alone have one.</source>
        <translation>للبث المباشر وحده تأخير.</translation>
    </message>
    <message>
        <source>DJ rooms alone have this.</source>
        <translation>هذا لغرف الدي جي وحدها.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRow</name>
    <message>
        <source>As it was at first</source>
        <translation>كما كان في البداية</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة ضبط: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings status</source>
        <translation>حالة الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>تسري التغييرات فورًا. «إلغاء» يتراجع عنها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No setting has these words: %1</source>
        <translation>لا يوجد إعداد بهذه الكلمات: %1</translation>
    </message>
</context>
<context>
    <name>partyline::ShortcutSheet</name>
    <message numerus="yes">
        <source>%n keys are on the clipboard as text.</source>
        <translation>
            <numerusform>لا مفاتيح (%n) في الحافظة كنص.</numerusform>
            <numerusform>مفتاح واحد في الحافظة كنص.</numerusform>
            <numerusform>مفتاحان في الحافظة كنص.</numerusform>
            <numerusform>%n مفاتيح في الحافظة كنص.</numerusform>
            <numerusform>%n مفتاحًا في الحافظة كنص.</numerusform>
            <numerusform>%n مفتاح في الحافظة كنص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>البحث عن مفتاح</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>البحث عن أمر أو مفتاح أو مكان</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <source>Save the keys as text</source>
        <translation>حفظ المفاتيح كنص</translation>
    </message>
    <message>
        <source>Partyline keys</source>
        <translation>مفاتيح Partyline</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The keys were not saved.</source>
        <translation>لم تُحفظ المفاتيح.</translation>
    </message>
</context>
<context>
    <name>partyline::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>One room is waiting. What you had typed is kept.</source>
        <translation>هناك غرفة تنتظر. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>%1 rooms are waiting. What you had typed is kept.</source>
        <translation>عدد الغرف المنتظرة: %1. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The chat wants a session cookie.</source>
        <translation>تطلب الدردشة ملف ارتباط جلسة.</translation>
    </message>
    <message>
        <source>You stay signed in; the cookie is used beside it.</source>
        <translation>تبقى مسجّل الدخول؛ ويُستخدم ملف الارتباط إلى جانب ذلك.</translation>
    </message>
    <message>
        <source>Your %1 session has ended.</source>
        <translation>انتهت جلستك على %1.</translation>
    </message>
    <message>
        <source>The server wants a second factor.</source>
        <translation>يطلب الخادم التحقق بخطوتين.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>يجري سؤال %1.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1, %2 s.</source>
        <translation>بانتظار رد %1، %2 ث.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The code before ran out. </source>
        <translation>انتهت صلاحية الرمز السابق. </translation>
    </message>
    <message>
        <source>Waiting for you to allow it</source>
        <translation>بانتظار موافقتك</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>الرمز صالح لمدة %1.</translation>
    </message>
    <message>
        <source>Any compatible server: type its address. Without encryption only on this computer.</source>
        <translation>أي خادم متوافق: اكتب عنوانه. دون تشفير على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>This account was signed in without a device code.</source>
        <translation>سُجّل دخول هذا الحساب دون رمز جهاز.</translation>
    </message>
    <message>
        <source>Type the client id first. The service gives one to whoever asks for it.</source>
        <translation>اكتب معرّف العميل أولًا. تعطيه الخدمة لكل من يطلبه.</translation>
    </message>
    <message>
        <source>Type the address of the sign-in provider first.</source>
        <translation>اكتب عنوان موفّر تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The server allows the next try in %1.</source>
        <translation>يسمح الخادم بالمحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>اكتب الرمز أولًا.</translation>
    </message>
    <message>
        <source>Wait for the answer, or cancel.</source>
        <translation>انتظر الرد أو ألغِ.</translation>
    </message>
    <message>
        <source>Type your e-mail or user name first.</source>
        <translation>اكتب بريدك الإلكتروني أو اسم المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>اكتب كلمة مرورك أولًا.</translation>
    </message>
    <message>
        <source>Paste the session cookie first.</source>
        <translation>الصق ملف ارتباط الجلسة أولًا.</translation>
    </message>
    <message>
        <source>Found a session in it.</source>
        <translation>عُثر فيه على جلسة.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in (%1)</source>
        <translation>تسجيل الدخول (%1)</translation>
    </message>
    <message>
        <source>Read offline</source>
        <translation>القراءة دون اتصال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Six digits from your authenticator, or a backup code. The password was right.</source>
        <translation>ستة أرقام من تطبيق المصادقة، أو رمز احتياطي. كلمة المرور كانت صحيحة.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>أُفرغت الحافظة.</translation>
    </message>
    <message>
        <source>The cookie is as good as a password: it goes to %1 only.</source>
        <translation>ملف الارتباط بقيمة كلمة المرور: لا يُرسل إلا إلى %1.</translation>
    </message>
    <message>
        <source>Your password is sent to %1 only.</source>
        <translation>لا تُرسل كلمة مرورك إلا إلى %1.</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in the desktop keyring.</source>
        <translation>إن بقيت مسجّل الدخول، تُحفظ الجلسة في سلسلة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>ملف ارتباط الجلسة</translation>
    </message>
    <message>
        <source>1. Sign in to %1 with your browser.
2. Press F12, and open Storage (Firefox) or Application (Chrome), then Cookies.
3. Copy the value of sails.sid and paste it here. A whole Cookie header or a line of a cookie file is fine too.</source>
        <translation>1. سجّل الدخول إلى %1 بمتصفحك.
2. اضغط F12 وافتح Storage في Firefox أو Application في Chrome، ثم Cookies.
3. انسخ قيمة sails.sid والصقها هنا. ويمكن أيضًا لصق ترويسة Cookie كاملة أو سطر من ملف ارتباط.</translation>
    </message>
</context>
<context>
    <name>partyline::SleepWatch</name>
    <message>
        <source>Saves drafts and what was said</source>
        <translation>يحفظ المسودات وما قيل</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechDesk</name>
    <message>
        <source>%1 mentions you in %2.</source>
        <translation>ذكرك %1 في %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 في %2: %3</translation>
    </message>
    <message>
        <source>This is how Partyline speaks.</source>
        <translation>هكذا يتكلم Partyline.</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentions.</source>
        <translation>
            <numerusform>لا إشارات أخرى.</numerusform>
            <numerusform>إشارة أخرى واحدة.</numerusform>
            <numerusform>إشارتان أخريان.</numerusform>
            <numerusform>%n إشارات أخرى.</numerusform>
            <numerusform>%n إشارة أخرى.</numerusform>
            <numerusform>%n إشارة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>رابط إلى %1</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechEngine</name>
    <message>
        <source>No speech is installed. Debian and Ubuntu have it in qt6-speech-speechd-plugin.</source>
        <translation>لا يوجد نطق مثبّت. تجده في ديبيان وأوبونتو في qt6-speech-speechd-plugin.</translation>
    </message>
    <message>
        <source>This Partyline was built without speech.</source>
        <translation>بُني Partyline هذا من دون نطق.</translation>
    </message>
    <message>
        <source>The desktop&apos;s speech service does not answer. Debian and Ubuntu have it in speech-dispatcher; &quot;spd-say hello&quot; tries it.</source>
        <translation>خدمة النطق في سطح المكتب لا تجيب. تجدها في دبيان وأوبونتو في الحزمة speech-dispatcher، ويجرّبها الأمر ⁨spd-say hello⁩.</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechPage</name>
    <message>
        <source>Speech</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>voice read aloud accessibility</source>
        <translation>صوت قراءة بصوت عال إتاحة</translation>
    </message>
    <message>
        <source>For whoever uses no screen reader and wants to hear who calls. It is silent in quiet hours, while you are not to be disturbed, and for rooms that are muted. Escape stops it.</source>
        <translation>لمن لا يستخدم قارئ شاشة ويريد أن يسمع من يناديه. يصمت في ساعات الهدوء، وما دمت لا تريد الإزعاج، وللغرف المكتومة. يوقفه مفتاح Esc.</translation>
    </message>
    <message>
        <source>Speak mentions aloud</source>
        <translation>نطق الإشارات إليّ</translation>
    </message>
    <message>
        <source>text to speech tts</source>
        <translation>تحويل النص إلى كلام tts</translation>
    </message>
    <message>
        <source>Of which rooms</source>
        <translation>من أي غرف</translation>
    </message>
    <message>
        <source>Those that I do not look at</source>
        <translation>التي لا أنظر إليها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Below 0 slower, above it faster.</source>
        <translation>أبطأ تحت الصفر وأسرع فوقه.</translation>
    </message>
    <message>
        <source>speed slow fast</source>
        <translation>سرعة بطيء سريع</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>With the voice and the rate above.</source>
        <translation>بالصوت والسرعة أعلاه.</translation>
    </message>
</context>
<context>
    <name>partyline::SpellCheck</name>
    <message>
        <source>&quot;%1&quot; is known until you quit only: %2.</source>
        <translation>«%1» معروفة حتى إنهاء البرنامج فقط: %2.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamActions</name>
    <message>
        <source>The site has not told the address of this stream yet.</source>
        <translation>لم يقدّم الموقع عنوان هذا البث بعد.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 غير مثبّت. ثبّته ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Asking the site where the stream plays, for %1.</source>
        <translation>يجري سؤال الموقع عن مكان تشغيل البث، من أجل %1.</translation>
    </message>
    <message>
        <source>The stream cannot be played: %1</source>
        <translation>تعذر تشغيل البث: %1</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>بدأ %1.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamColumn</name>
    <message>
        <source>No poll has ended since you came in.</source>
        <translation>لم ينته أي استطلاع منذ دخولك.</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>إظهار الرسم البياني</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>Delay %1 s</source>
        <translation>تأخير %1 ث</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>بلا تأخير</translation>
    </message>
</context>
<context>
    <name>partyline::StreamDelay</name>
    <message>
        <source>Chat delay…</source>
        <translation>تأخير الدردشة…</translation>
    </message>
    <message>
        <source>Peek at waiting lines</source>
        <translation>نظرة على الرسائل المنتظرة</translation>
    </message>
</context>
<context>
    <name>partyline::StreamFinder</name>
    <message>
        <source>Livestreams found</source>
        <translation>البث المباشر الموجود</translation>
    </message>
    <message>
        <source>Livestream list status</source>
        <translation>حالة قائمة البث المباشر</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Loads the list anew and asks whether the marked stream is live (F5). The site wants to be asked at most once a minute for a stream.</source>
        <translation>يحمّل القائمة من جديد ويسأل إن كان البث المحدد على الهواء (F5). يريد الموقع ألا يُسأل عن البث أكثر من مرة في الدقيقة.</translation>
    </message>
    <message>
        <source>Search creators, or a stream&apos;s address or id</source>
        <translation>ابحث عن صانعي محتوى، أو اكتب عنوان بث أو معرّفه</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>اشتراكاتك</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>على الهواء الآن</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>يجري سؤال %1</translation>
    </message>
    <message>
        <source>This account subscribes to nobody. Type a creator&apos;s name to look for a stream.</source>
        <translation>ليس لهذا الحساب أي اشتراك. اكتب اسم صانع محتوى للبحث عن بث.</translation>
    </message>
    <message>
        <source>No creator is found for &quot;%1&quot;.</source>
        <translation>لا يوجد صانع محتوى باسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions are found by name.</source>
        <translation>
            <numerusform>يمكن العثور بالاسم على المزيد: %n اشتراك.</numerusform>
            <numerusform>يمكن العثور بالاسم على المزيد: اشتراك واحد.</numerusform>
            <numerusform>يمكن العثور بالاسم على المزيد: اشتراكان.</numerusform>
            <numerusform>يمكن العثور بالاسم على المزيد: %n اشتراكات.</numerusform>
            <numerusform>يمكن العثور بالاسم على المزيد: %n اشتراكًا.</numerusform>
            <numerusform>يمكن العثور بالاسم على المزيد: %n اشتراك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>هناك المزيد: اكتب المزيد من الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>The site wants to be left alone for %n seconds.</source>
        <translation>
            <numerusform>يريد الموقع أن يُترك وشأنه لمدة %n ثانية.</numerusform>
            <numerusform>يريد الموقع أن يُترك وشأنه لمدة ثانية واحدة.</numerusform>
            <numerusform>يريد الموقع أن يُترك وشأنه لمدة ثانيتين.</numerusform>
            <numerusform>يريد الموقع أن يُترك وشأنه لمدة %n ثوانٍ.</numerusform>
            <numerusform>يريد الموقع أن يُترك وشأنه لمدة %n ثانية.</numerusform>
            <numerusform>يريد الموقع أن يُترك وشأنه لمدة %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamListDelegate</name>
    <message>
        <source>asking</source>
        <translation>يجري السؤال</translation>
    </message>
    <message>
        <source>not on air</source>
        <translation>ليس على الهواء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n منشور جديد</numerusform>
            <numerusform>منشور جديد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%n منشورات جديدة</numerusform>
            <numerusform>%n منشورًا جديدًا</numerusform>
            <numerusform>%n منشور جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no livestream</source>
        <translation>ليس له بث مباشر</translation>
    </message>
</context>
<context>
    <name>partyline::StreamListModel</name>
    <message>
        <source>has no livestream</source>
        <translation>ليس له بث مباشر</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n منشور جديد</numerusform>
            <numerusform>منشور جديد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%n منشورات جديدة</numerusform>
            <numerusform>%n منشورًا جديدًا</numerusform>
            <numerusform>%n منشور جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Join &quot;%1&quot;</source>
        <translation>الانضمام إلى «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1، %n صف</numerusform>
            <numerusform>%1، صف واحد</numerusform>
            <numerusform>%1، صفان</numerusform>
            <numerusform>%1، %n صفوف</numerusform>
            <numerusform>%1، %n صفًا</numerusform>
            <numerusform>%1، %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>القنوات: %1</translation>
    </message>
</context>
<context>
    <name>partyline::StreamModeration</name>
    <message>
        <source>Only moderators of this stream can do that.</source>
        <translation>لا يستطيع فعل ذلك إلا مشرفو هذا البث.</translation>
    </message>
    <message>
        <source>“%1” is no name of this site.</source>
        <translation>«%1» ليس اسمًا على هذا الموقع.</translation>
    </message>
    <message>
        <source>%1 is one of the crew. That works only on viewers.</source>
        <translation>%1 من الفريق. لا ينطبق ذلك إلا على المشاهدين.</translation>
    </message>
    <message>
        <source>That line is deleted already.</source>
        <translation>تلك الرسالة محذوفة أصلًا.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>لا توجد رسالة من %1 لحذفها.</translation>
    </message>
    <message>
        <source>From and to are times in milliseconds since 1970, the earlier one first.</source>
        <translation>البداية والنهاية وقتان بالميلي ثانية منذ 1970، والأسبق أولًا.</translation>
    </message>
    <message>
        <source>Minutes are the numbers 1 to %1.</source>
        <translation>الدقائق هي الأرقام من 1 إلى %1.</translation>
    </message>
    <message>
        <source>%1 will not be able to chat for five minutes.</source>
        <translation>لن يستطيع %1 الدردشة لمدة خمس دقائق.</translation>
    </message>
    <message>
        <source>%1 will be banned from this chat.</source>
        <translation>سيُحظر %1 من هذه الدردشة.</translation>
    </message>
    <message>
        <source>%1’s lines will be hidden from everybody else.</source>
        <translation>ستُخفى رسائل %1 عن كل من سواه.</translation>
    </message>
    <message>
        <source>The line %1 will be deleted.</source>
        <translation>ستُحذف الرسالة %1.</translation>
    </message>
    <message>
        <source>This line of %1 will be deleted: “%2”</source>
        <translation>ستُحذف رسالة %1 هذه: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>What %1 said within %n minute(s) will be deleted.</source>
        <translation>
            <numerusform>سيُحذف ما قاله %1 خلال آخر %n دقيقة.</numerusform>
            <numerusform>سيُحذف ما قاله %1 خلال آخر دقيقة واحدة.</numerusform>
            <numerusform>سيُحذف ما قاله %1 خلال آخر دقيقتين.</numerusform>
            <numerusform>سيُحذف ما قاله %1 خلال آخر %n دقائق.</numerusform>
            <numerusform>سيُحذف ما قاله %1 خلال آخر %n دقيقة.</numerusform>
            <numerusform>سيُحذف ما قاله %1 خلال آخر %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send /%1</source>
        <translation>إرسال /%1</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;الاسم&gt;</translation>
    </message>
    <message>
        <source>silences somebody for five minutes (moderators)</source>
        <translation>يُسكت شخصًا لخمس دقائق (المشرفون)</translation>
    </message>
    <message>
        <source>bans somebody from this chat (moderators)</source>
        <translation>يحظر شخصًا من هذه الدردشة (المشرفون)</translation>
    </message>
    <message>
        <source>hides somebody’s lines from others (moderators)</source>
        <translation>يخفي رسائل شخص عن الآخرين (المشرفون)</translation>
    </message>
    <message>
        <source>&lt;name or id of the line&gt;</source>
        <translation>&lt;الاسم أو معرّف الرسالة&gt;</translation>
    </message>
    <message>
        <source>deletes somebody’s last line (moderators)</source>
        <translation>يحذف آخر رسالة لشخص (المشرفون)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [minutes]</source>
        <translation>&lt;الاسم&gt; [الدقائق]</translation>
    </message>
    <message>
        <source>deletes what somebody said in the last five, or so many, minutes (moderators)</source>
        <translation>يحذف ما قاله شخص في آخر خمس دقائق، أو العدد المذكور (المشرفون)</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>إشراف</translation>
    </message>
    <message>
        <source>The server gave this line no id.</source>
        <translation>لم يعطِ الخادم هذه الرسالة معرّفًا.</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>حذف هذه الرسالة…</translation>
    </message>
    <message>
        <source>Delete their last five minutes…</source>
        <translation>حذف رسائله في آخر خمس دقائق…</translation>
    </message>
    <message>
        <source>Time out for five minutes…</source>
        <translation>إيقاف لخمس دقائق…</translation>
    </message>
    <message>
        <source>Ban from this chat…</source>
        <translation>حظر من هذه الدردشة…</translation>
    </message>
</context>
<context>
    <name>partyline::StreamNoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>إشعارات %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>حالة الإشعارات</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator goes live</source>
        <translation>تنبيهي على سطح المكتب عندما يبدأ صانع محتوى البث</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator posts</source>
        <translation>تنبيهي على سطح المكتب عندما ينشر صانع محتوى شيئًا</translation>
    </message>
</context>
<context>
    <name>partyline::StreamRoomPage</name>
    <message>
        <source>About this stream</source>
        <translation>حول هذا البث</translation>
    </message>
    <message>
        <source>Open the stream in the browser</source>
        <translation>فتح البث في المتصفح</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>تشغيل البث في mpv</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>تشغيل البث في streamlink</translation>
    </message>
    <message>
        <source>Copy the stream&apos;s link</source>
        <translation>نسخ رابط البث</translation>
    </message>
    <message>
        <source>Polls and notifications are not connected.</source>
        <translation>الاستطلاعات والإشعارات غير متصلة.</translation>
    </message>
</context>
<context>
    <name>partyline::Style</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>partyline::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>For somebody who helps you. This is all that is saved: no names, no passwords, nothing that was said. Read it before you send it to anybody; Partyline sends nothing.</source>
        <translation>لمن يساعدك. هذا كل ما يُحفظ: لا أسماء ولا كلمات مرور ولا شيء مما قيل. اقرأها قبل أن ترسلها إلى أحد؛ فلا يرسل Partyline شيئًا.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>لم تُحفظ.</translation>
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
        <translation>على الهواء</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n إشارة</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%n إشارات</numerusform>
            <numerusform>%n إشارة</numerusform>
            <numerusform>%n إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>not open, you were there before</source>
        <translation>غير مفتوحة، كنت فيها من قبل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>partyline::ThemeFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>لا يحتوي الملف على كائن JSON.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message>
        <source>there is no such colour</source>
        <translation>لا يوجد لون كهذا</translation>
    </message>
    <message>
        <source>that is no colour; write it as #rrggbb</source>
        <translation>هذا ليس لونًا؛ اكتبه بصيغة #rrggbb</translation>
    </message>
    <message>
        <source>that is no number from 0 to %1</source>
        <translation>هذا ليس رقمًا من 0 إلى %1</translation>
    </message>
    <message>
        <source>nothing has that name</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>a theme needs a name of at most %n letters</source>
        <translation>
            <numerusform>تحتاج السمة إلى اسم لا تتجاوز حروفه %n</numerusform>
            <numerusform>تحتاج السمة إلى اسم من حرف واحد على الأكثر</numerusform>
            <numerusform>تحتاج السمة إلى اسم من حرفين على الأكثر</numerusform>
            <numerusform>تحتاج السمة إلى اسم من %n حروف على الأكثر</numerusform>
            <numerusform>تحتاج السمة إلى اسم من %n حرفًا على الأكثر</numerusform>
            <numerusform>تحتاج السمة إلى اسم من %n حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>it has to be light, dark or highContrast</source>
        <translation>يجب أن يكون light أو dark أو highContrast</translation>
    </message>
    <message>
        <source>that is no object</source>
        <translation>هذا ليس كائنًا</translation>
    </message>
    <message>
        <source>on %1 it has a contrast of %2:1 and needs %3:1, and no lightness helps</source>
        <translation>تباينه على %1 هو %2:1 والمطلوب %3:1، ولا تفيد أي درجة سطوع</translation>
    </message>
    <message>
        <source>people’s names</source>
        <translation>أسماء الأشخاص</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>الملف أكبر من %1.</translation>
    </message>
    <message>
        <source>%1 on %2 had a contrast of only %3:1: %4 became %5</source>
        <translation>كان تباين %1 على %2 لا يتجاوز %3:1: تحوّل %4 إلى %5</translation>
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
        <translation>الرسائل عبر الزمن</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، %2 إلى %3</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>لم يقل أحد شيئًا في هذا الوقت.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
            <numerusform>الرسائل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>الأكثر: %1</translation>
    </message>
</context>
<context>
    <name>partyline::TrackActions</name>
    <message>
        <source>The room tells only SoundCloud&apos;s number of this track, not its address.</source>
        <translation>لا تذكر الغرفة إلا رقم هذه الأغنية على SoundCloud، لا عنوانها.</translation>
    </message>
    <message>
        <source>The room does not tell where this track comes from.</source>
        <translation>لا تذكر الغرفة مصدر هذه الأغنية.</translation>
    </message>
    <message>
        <source>Look for it on SoundCloud</source>
        <translation>البحث عنها على SoundCloud</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>تشغيل في mpv من حيث وصلت الغرفة</translation>
    </message>
    <message>
        <source>Play in mpv</source>
        <translation>تشغيل في mpv</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>partyline::TrackDraftModel</name>
    <message>
        <source>not one track: left out</source>
        <translation>ليست أغنية واحدة: تُترك</translation>
    </message>
    <message>
        <source>neither YouTube nor SoundCloud: left out</source>
        <translation>ليست من YouTube ولا من SoundCloud: تُترك</translation>
    </message>
    <message>
        <source>its number is missing: look it up</source>
        <translation>رقمها ناقص: استعلم عنه</translation>
    </message>
    <message>
        <source>title is missing</source>
        <translation>العنوان ناقص</translation>
    </message>
    <message>
        <source>length is missing</source>
        <translation>المدة ناقصة</translation>
    </message>
    <message>
        <source>in this playlist already</source>
        <translation>موجودة أصلًا في قائمة التشغيل هذه</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>ready, known from %1</source>
        <translation>جاهزة، معروفة من %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>partyline::TrackEditDialog</name>
    <message>
        <source>Change track</source>
        <translation>تغيير الأغنية</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>partyline::TrackView</name>
    <message>
        <source>Nobody is playing</source>
        <translation>لا أحد على المنصة</translation>
    </message>
    <message>
        <source>%1 by %2, played by you</source>
        <translation>%1 – %2، شغّلتها أنت</translation>
    </message>
    <message>
        <source>%1 by %2, played by %3</source>
        <translation>%1 – %2، شغّلها %3</translation>
    </message>
    <message>
        <source>The booth is free.</source>
        <translation>المنصة خالية.</translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation>%1، مدتها %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 من %3</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>دورك الآن على المنصة</translation>
    </message>
</context>
<context>
    <name>partyline::TrayDesk</name>
    <message>
        <source>Live now</source>
        <translation>على الهواء الآن</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات علبة النظام.</translation>
    </message>
    <message>
        <source>Closing the window ends Partyline, and it starts with its window. Some desktops need an extension for tray icons.</source>
        <translation>إغلاق النافذة ينهي Partyline، ويبدأ البرنامج بنافذته. تحتاج بعض أسطح المكتب إلى امتداد لأيقونات علبة النظام.</translation>
    </message>
    <message>
        <source>Partyline goes on in the tray</source>
        <translation>يستمر Partyline في علبة النظام</translation>
    </message>
    <message>
        <source>Its rooms stay open. The icon in the tray brings the window back; its menu ends the program.</source>
        <translation>تبقى غرفه مفتوحة. الأيقونة في علبة النظام تعيد النافذة؛ وقائمتها تنهي البرنامج.</translation>
    </message>
    <message>
        <source>Hide Partyline</source>
        <translation>إخفاء Partyline</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>إظهار Partyline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is live</source>
        <translation>لا أحد على الهواء</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>حتى أعطّله</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n إشارة</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%n إشارات</numerusform>
            <numerusform>%n إشارة</numerusform>
            <numerusform>%n إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent until the window is back</source>
        <translation>صامت حتى عودة النافذة</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <translation>عدم الإزعاج، %1</translation>
    </message>
</context>
<context>
    <name>partyline::UpdateDesk</name>
    <message>
        <source>Partyline %1 is there; this is %2.</source>
        <translation>صدر Partyline %1؛ وهذا %2.</translation>
    </message>
    <message>
        <source>This is the newest version (%1).</source>
        <translation>هذا أحدث إصدار (%1).</translation>
    </message>
    <message>
        <source>Enter the address of a release feed first.</source>
        <translation>أدخل عنوان موجز إصدارات أولًا.</translation>
    </message>
</context>
<context>
    <name>partyline::UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>newer version release</source>
        <translation>إصدار أحدث تحديث</translation>
    </message>
    <message>
        <source>Packages are usually renewed by the system they came with. Where that is not so, Partyline can ask a release feed once a day and say when there is something newer. It installs nothing.</source>
        <translation>عادةً ما يجدّد الحزمَ النظامُ الذي جاءت معه. وحيث لا يكون ذلك، يستطيع Partyline أن يسأل موجز إصدارات مرة في اليوم ويخبرك بوجود ما هو أحدث. وهو لا يثبّت شيئًا.</translation>
    </message>
    <message>
        <source>Ask for newer versions</source>
        <translation>السؤال عن إصدارات أحدث</translation>
    </message>
    <message>
        <source>The host below then learns that Partyline runs here.</source>
        <translation>عندئذ يعلم الخادم أدناه أن Partyline يعمل هنا.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>السؤال الآن</translation>
    </message>
    <message>
        <source>check update</source>
        <translation>فحص تحديث</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Release feed</source>
        <translation>موجز الإصدارات</translation>
    </message>
    <message>
        <source>address url server github gitlab</source>
        <translation>عنوان url خادم github gitlab</translation>
    </message>
    <message>
        <source>A JSON file with version and page, or the latest release of a project at GitHub or GitLab.</source>
        <translation>ملف JSON فيه الإصدار والصفحة، أو أحدث إصدار لمشروع على GitHub أو GitLab.</translation>
    </message>
    <message>
        <source>Nothing newer has been found.</source>
        <translation>لم يُعثر على ما هو أحدث.</translation>
    </message>
</context>
<context>
    <name>partyline::UserCard</name>
    <message>
        <source>Last lines here</source>
        <translation>آخر الرسائل هنا</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Nickname, for you alone</source>
        <translation>لقب، لك وحدك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>ملاحظة، لك وحدك</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Their lines are hidden until %1.</source>
        <translation>رسائله مخفية حتى %1.</translation>
    </message>
    <message>
        <source>Their lines are hidden.</source>
        <translation>رسائله مخفية.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>partyline::VoteBar</name>
    <message>
        <source>Nobody is playing.</source>
        <translation>لا أحد على المنصة.</translation>
    </message>
    <message>
        <source>This is your own track: others vote on it.</source>
        <translation>هذه أغنيتك: يصوّت عليها الآخرون.</translation>
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
            <numerusform>العدد حتى الآن: %n</numerusform>
            <numerusform>مرة واحدة حتى الآن</numerusform>
            <numerusform>مرتان حتى الآن</numerusform>
            <numerusform>العدد حتى الآن: %n</numerusform>
            <numerusform>العدد حتى الآن: %n</numerusform>
            <numerusform>العدد حتى الآن: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>أُرسل ولم يتأكد بعد</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>أعطيته أنت</translation>
    </message>
</context>
<context>
    <name>partyline::VoteModel</name>
    <message>
        <source>%1, was meh</source>
        <translation>%1، وكان Meh</translation>
    </message>
    <message>
        <source>%1, was woot</source>
        <translation>%1، وكان Woot</translation>
    </message>
    <message>
        <source>%1, %2, %3 into the track</source>
        <translation>%1، %2، بعد %3 من بداية الأغنية</translation>
    </message>
</context>
<context>
    <name>partyline::WaitEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 إلى %2 د</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 د</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListDelegate</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListModel</name>
    <message>
        <source>Place %1</source>
        <translation>المركز %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListPanel</name>
    <message>
        <source>%1st in line</source>
        <translation>مركزك %1</translation>
    </message>
    <message>
        <source>%1nd in line</source>
        <translation>مركزك %1</translation>
    </message>
    <message>
        <source>%1rd in line</source>
        <translation>مركزك %1</translation>
    </message>
    <message>
        <source>%1th in line</source>
        <translation>مركزك %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>للتو</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>قبل %1 س %2 د</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>شُغّلت %1</translation>
    </message>
    <message>
        <source>Played %1 by %2</source>
        <translation>شغّلها %2 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the list after my turn</source>
        <translation>مغادرة القائمة بعد دوري</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>The service knows no such wish: Partyline leaves for you when the track after yours begins. It must be running and connected then.</source>
        <translation>لا تعرف الخدمة مثل هذه الرغبة: يغادر Partyline نيابة عنك عندما تبدأ الأغنية التي تلي أغنيتك. ويجب أن يكون حينها قيد التشغيل ومتصلًا.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختيار أخرى</translation>
    </message>
    <message>
        <source>Check that it still plays</source>
        <translation>التحقق من أنها لا تزال تعمل</translation>
    </message>
    <message>
        <source>Asks YouTube about this one video. Nothing is asked without your click.</source>
        <translation>يسأل YouTube عن هذا الفيديو وحده. لا يُسأل عن شيء دون نقرتك.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Residents and staff only: you may join.</source>
        <translation>للمقيمين والطاقم فقط: يمكنك الانضمام.</translation>
    </message>
    <message>
        <source>Residents and staff only</source>
        <translation>للمقيمين والطاقم فقط</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>دورك الآن على المنصة</translation>
    </message>
    <message>
        <source>You go to the end of the list afterwards.</source>
        <translation>تنتقل بعدها إلى آخر القائمة.</translation>
    </message>
    <message>
        <source>You leave the booth afterwards.</source>
        <translation>تغادر المنصة بعدها.</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>دورك هو التالي</translation>
    </message>
    <message>
        <source>your turn in %1, about %2</source>
        <translation>يحين دورك خلال %1، نحو %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>مفتوحة للجميع</translation>
    </message>
    <message>
        <source>joining now: %1</source>
        <translation>إن انضممت الآن: %1</translation>
    </message>
    <message>
        <source>DJs return to the list after their turn</source>
        <translation>يعود الدي جي إلى القائمة بعد دوره</translation>
    </message>
    <message>
        <source>The list is locked: if you leave, you cannot come back.</source>
        <translation>القائمة مقفلة: إن غادرت فلن تستطيع العودة.</translation>
    </message>
    <message>
        <source>The wait list is locked</source>
        <translation>قائمة الانتظار مقفلة</translation>
    </message>
    <message>
        <source>The wait list is locked: only residents and staff can join.</source>
        <translation>قائمة الانتظار مقفلة: لا ينضم إليها إلا المقيمون والطاقم.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>قائمة الانتظار ممتلئة.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>أُرسل ولم يتأكد بعد</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>انضمام إلى الانتظار</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>مغادرة قائمة الانتظار</translation>
    </message>
    <message>
        <source>Ends your turn and leaves the booth</source>
        <translation>ينهي دورك ويغادر المنصة</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>يبدأ خلال %1</translation>
    </message>
    <message>
        <source>Starts in %1: %2</source>
        <translation>تبدأ خلال %1: %2</translation>
    </message>
    <message>
        <source>Your next track plays right now.</source>
        <translation>أغنيتك التالية تُشغَّل الآن.</translation>
    </message>
    <message>
        <source>Your next track was played lately.</source>
        <translation>شُغّلت أغنيتك التالية مؤخرًا.</translation>
    </message>
    <message>
        <source>Your next track is long.</source>
        <translation>أغنيتك التالية طويلة.</translation>
    </message>
    <message>
        <source>%1 lasts %2.</source>
        <translation>مدة %1: %2.</translation>
    </message>
    <message>
        <source>The room allows %1.</source>
        <translation>تسمح الغرفة بمدة %1.</translation>
    </message>
    <message>
        <source>Your own limit is %1.</source>
        <translation>حدك الخاص %1.</translation>
    </message>
    <message>
        <source>Next from you: %1</source>
        <translation>أغنيتك التالية: %1</translation>
    </message>
</context>
<context>
    <name>partyline::WebSocketLink</name>
    <message>
        <source>The session cookie is damaged. Sign in again.</source>
        <translation>ملف ارتباط الجلسة تالف. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>أرسل %1 دفعة واحدة أكثر مما نقبل.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>أرسل %1 شيئًا ليس من بروتوكوله.</translation>
    </message>
</context>
<context>
    <name>partyline::WhyOff</name>
    <message>
        <source>Choose an entry first.</source>
        <translation>اختر عنصرًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>An answer is awaited.</source>
        <translation>في انتظار رد.</translation>
    </message>
    <message>
        <source>“%1” has to be on.</source>
        <translation>يجب تفعيل «%1».</translation>
    </message>
</context>
<context>
    <name>partyline::Words</name>
    <message>
        <source>Nothing received for %1, %2 to %3.</source>
        <translation>لم يرد شيء لمدة %1، من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were filled in from the room&apos;s history.</source>
        <translation>
            <numerusform>أُضيفت %n رسالة من سجل الغرفة.</numerusform>
            <numerusform>أُضيفت رسالة واحدة من سجل الغرفة.</numerusform>
            <numerusform>أُضيفت رسالتان من سجل الغرفة.</numerusform>
            <numerusform>أُضيفت %n رسائل من سجل الغرفة.</numerusform>
            <numerusform>أُضيفت %n رسالة من سجل الغرفة.</numerusform>
            <numerusform>أُضيفت %n رسالة من سجل الغرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>دخل %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>تُخطّيت %1</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2، %3، %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Meh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grab(s)</source>
        <translation>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grab</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>تشير إليك</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Resident DJ</source>
        <translation>دي جي مقيم</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>مضيف مشارك</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>مضيف</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>Site staff</source>
        <translation>طاقم الموقع</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
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
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 و%n غيره</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>حذفها %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times, by %1</source>
        <translation>
            <numerusform>%n مرة، من %1</numerusform>
            <numerusform>مرة واحدة، من %1</numerusform>
            <numerusform>مرتان، من %1</numerusform>
            <numerusform>%n مرات، من %1</numerusform>
            <numerusform>%n مرة، من %1</numerusform>
            <numerusform>%n مرة، من %1</numerusform>
        </translation>
    </message>
</context>
</TS>
