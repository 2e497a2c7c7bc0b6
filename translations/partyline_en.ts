<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>FloatplaneItems</name>
    <message numerus="yes">
        <source>It is a tie after %n vote(s).</source>
        <translation>
            <numerusform>It is a tie after %n vote.</numerusform>
            <numerusform>It is a tie after %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has won with %2 of %n vote(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; has won with %2 of %n vote.</numerusform>
            <numerusform>&quot;%1&quot; has won with %2 of %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost for %n second(s). What was said meanwhile is missing.</source>
        <translation>
            <numerusform>The connection was lost for %n second. What was said meanwhile is missing.</numerusform>
            <numerusform>The connection was lost for %n seconds. What was said meanwhile is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; led with %2 of %n vote(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; led with %2 of %n vote.</numerusform>
            <numerusform>&quot;%1&quot; led with %2 of %n votes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistMenu</name>
    <message numerus="yes">
        <source>%1 (active, %n track(s))</source>
        <translation>
            <numerusform>%1 (active, %n track)</numerusform>
            <numerusform>%1 (active, %n tracks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n track(s))</source>
        <translation>
            <numerusform>%1 (%n track)</numerusform>
            <numerusform>%1 (%n tracks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlugDj</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollTable</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AccountsModel</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AddTracksDialog</name>
    <message numerus="yes">
        <source>Add %n track(s)</source>
        <translation>
            <numerusform>Add %n track</numerusform>
            <numerusform>Add %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) still need a title or a length (such as 3:45).</source>
        <translation>
            <numerusform>%n track still needs a title or a length (such as 3:45).</numerusform>
            <numerusform>%n tracks still need a title or a length (such as 3:45).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in this playlist already and would be in it twice.</source>
        <translation>
            <numerusform>%n track is in this playlist already and would be in it twice.</numerusform>
            <numerusform>%n tracks are in this playlist already and would be in it twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AlertDesk</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in %1</source>
        <translation>
            <numerusform>%n mention in %1</numerusform>
            <numerusform>%n mentions in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines for you in %1</source>
        <translation>
            <numerusform>%n line for you in %1</numerusform>
            <numerusform>%n lines for you in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AlertsDialog</name>
    <message numerus="yes">
        <source>%n room(s) differ.</source>
        <translation>
            <numerusform>%n room differs.</numerusform>
            <numerusform>%n rooms differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::ChoiceBook</name>
    <message numerus="yes">
        <source>And %n more mistakes.</source>
        <translation>
            <numerusform>And %n more mistake.</numerusform>
            <numerusform>And %n more mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::Composer</name>
    <message numerus="yes">
        <source>%n lines, %1/%2</source>
        <translation>
            <numerusform>%n line, %1/%2</numerusform>
            <numerusform>%n lines, %1/%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This goes out as %n line(s), one after the other.</source>
        <translation>
            <numerusform>This goes out as %n line.</numerusform>
            <numerusform>This goes out as %n lines, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n line(s)</source>
        <translation>
            <numerusform>Send %n line</numerusform>
            <numerusform>Send %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DelayBar</name>
    <message numerus="yes">
        <source>%n line(s) waiting</source>
        <translation>
            <numerusform>%n line waiting</numerusform>
            <numerusform>%n lines waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DelayPeek</name>
    <message numerus="yes">
        <source>Not shown yet: %n line(s)</source>
        <translation>
            <numerusform>Not shown yet: %n line</numerusform>
            <numerusform>Not shown yet: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomFinder</name>
    <message numerus="yes">
        <source>Waiting for %1 for %n seconds</source>
        <translation>
            <numerusform>Waiting for %1 for %n second</numerusform>
            <numerusform>Waiting for %1 for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%1 of %n room</numerusform>
            <numerusform>%1 of %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EmotePicker</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EverythingItem</name>
    <message numerus="yes">
        <source>Everything, %n new lines</source>
        <translation>
            <numerusform>Everything, %n new line</numerusform>
            <numerusform>Everything, %n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EverythingPage</name>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::ExportDialog</name>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n line written to %1.</numerusform>
            <numerusform>%n lines written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %n lines so far.</source>
        <translation>
            <numerusform>Exporting %1: %n line so far.</numerusform>
            <numerusform>Exporting %1: %n lines so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FeedCards</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FeedFindBar</name>
    <message numerus="yes">
        <source>%n in older lines</source>
        <translation>
            <numerusform>%n in older lines</numerusform>
            <numerusform>%n in older lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FeedLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Show the line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FeedView</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n repeats</source>
        <translation>
            <numerusform>Show %n repeat</numerusform>
            <numerusform>Show all %n repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FirstRooms</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FirstSteps</name>
    <message numerus="yes">
        <source>Join %n rooms</source>
        <translation>
            <numerusform>Join %n room</numerusform>
            <numerusform>Join %n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneController</name>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>This is too long by %n character.</numerusform>
            <numerusform>This is too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneNotices</name>
    <message numerus="yes">
        <source>%n videos</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>%n audio file</numerusform>
            <numerusform>%n audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOutbox</name>
    <message numerus="yes">
        <source>That was too fast. You can write again in %n second(s).</source>
        <translation>
            <numerusform>That was too fast. You can write again in %n second.</numerusform>
            <numerusform>That was too fast. You can write again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollModeration</name>
    <message numerus="yes">
        <source>The question is too long by %n character(s).</source>
        <translation>
            <numerusform>The question is too long by %n character.</numerusform>
            <numerusform>The question is too long by %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n option(s).</source>
        <translation>
            <numerusform>Give at least %n option.</numerusform>
            <numerusform>Give at least %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n option(s).</source>
        <translation>
            <numerusform>Give at most %n option.</numerusform>
            <numerusform>Give at most %n options.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FriendsModel</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::GrabMenu</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::HistoryDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::InsightWindow</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln woot(s)</source>
        <translation>
            <numerusform>%Ln woot</numerusform>
            <numerusform>%Ln woots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meh(s)</source>
        <translation>
            <numerusform>%Ln meh</numerusform>
            <numerusform>%Ln mehs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grab(s)</source>
        <translation>
            <numerusform>%Ln grab</numerusform>
            <numerusform>%Ln grabs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s)</source>
        <translation>
            <numerusform>%Ln poll</numerusform>
            <numerusform>%Ln polls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::InspectorWindow</name>
    <message numerus="yes">
        <source>waiting, next try in %n s</source>
        <translation>
            <numerusform>waiting, next try in %n s</numerusform>
            <numerusform>waiting, next try in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1</source>
        <translation>
            <numerusform>%Ln frame, %1</numerusform>
            <numerusform>%Ln frames, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::KeyBook</name>
    <message numerus="yes">
        <source>It has %n keys already. Take one away first.</source>
        <translation>
            <numerusform>It has %n key already. Take it away first.</numerusform>
            <numerusform>It has %n keys already. Take one away first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::LayoutRepairDialog</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabs</source>
        <translation>
            <numerusform>%n tab</numerusform>
            <numerusform>%n tabs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::LookPage</name>
    <message numerus="yes">
        <source>%n colours could not be read (WCAG AA) and were made lighter or darker:</source>
        <translation>
            <numerusform>%n colour could not be read (WCAG AA) and was made lighter or darker:</numerusform>
            <numerusform>%n colours could not be read (WCAG AA) and were made lighter or darker:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MainWindow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MaintenanceBanner</name>
    <message numerus="yes">
        <source>The site goes down for maintenance in %n minutes.</source>
        <translation>
            <numerusform>The site goes down for maintenance in %n minute.</numerusform>
            <numerusform>The site goes down for maintenance in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsDelegate</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsModel</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsWindow</name>
    <message numerus="yes">
        <source>%n unread.</source>
        <translation>
            <numerusform>%n unread.</numerusform>
            <numerusform>%n unread.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::ModerationDesk</name>
    <message numerus="yes">
        <source>Delete %n selected lines…</source>
        <translation>
            <numerusform>Delete %n selected line…</numerusform>
            <numerusform>Delete %n selected lines…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see them, marked with your name.</source>
        <translation>
            <numerusform>Delete %n line of %1: it disappears for everybody and cannot be brought back. Moderators still see it, marked with your name.</numerusform>
            <numerusform>Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see them, marked with your name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::NewPollDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::NoticesPanel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creators muted</source>
        <translation>
            <numerusform>%n creator muted</numerusform>
            <numerusform>%n creators muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mute %1 for %n hours</source>
        <translation>
            <numerusform>Mute %1 for an hour</numerusform>
            <numerusform>Mute %1 for %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PaneDrag</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PeoplePanel</name>
    <message numerus="yes">
        <source>Find in %n people</source>
        <translation>
            <numerusform>Find in %n person</numerusform>
            <numerusform>Find in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n guests</source>
        <translation>
            <numerusform>and %n guest</numerusform>
            <numerusform>and %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlayHistoryModel</name>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>%n woot</numerusform>
            <numerusform>%n woots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n meh</numerusform>
            <numerusform>%n mehs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grab(s)</source>
        <translation>
            <numerusform>%n grab</numerusform>
            <numerusform>%n grabs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistPane</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTransfer</name>
    <message numerus="yes">
        <source>%1 of %n track(s) were added.</source>
        <translation>
            <numerusform>%1 of %n track was added.</numerusform>
            <numerusform>%1 of %n tracks were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were added.</source>
        <translation>
            <numerusform>%n track was added.</numerusform>
            <numerusform>%n tracks were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were saved as %1.</source>
        <translation>
            <numerusform>%n track was saved as %1.</numerusform>
            <numerusform>%n tracks were saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n track(s).</source>
        <translation>
            <numerusform>“%1” has %n track.</numerusform>
            <numerusform>“%1” has %n tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are left out: no track of YouTube or SoundCloud with title and length.</source>
        <translation>
            <numerusform>%n entry is left out: no track of YouTube or SoundCloud with title and length.</numerusform>
            <numerusform>%n entries are left out: no tracks of YouTube or SoundCloud with title and length.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stand in the file more than once.</source>
        <translation>
            <numerusform>%n track stands in the file more than once.</numerusform>
            <numerusform>%n tracks stand in the file more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in “%1” already.</source>
        <translation>
            <numerusform>%n track is in “%1” already.</numerusform>
            <numerusform>%n tracks are in “%1” already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsModel</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsWindow</name>
    <message numerus="yes">
        <source>Importing: %1 of %n track(s).</source>
        <translation>
            <numerusform>Importing: %1 of %n track.</numerusform>
            <numerusform>Importing: %1 of %n tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait: the site limits them. The next one goes out in %1 s.</source>
        <translation>
            <numerusform>%n change waits: the site limits them. It goes out in %1 s.</numerusform>
            <numerusform>%n changes wait: the site limits them. The next one goes out in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) removed.</source>
        <translation>
            <numerusform>%n track removed.</numerusform>
            <numerusform>%n tracks removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n track(s)?</source>
        <translation>
            <numerusform>Delete “%1” with its %n track?</numerusform>
            <numerusform>Delete “%1” with its %n tracks?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollChart</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollPanel</name>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This poll has only %n option(s).</source>
        <translation>
            <numerusform>This poll has only %n option.</numerusform>
            <numerusform>This poll has only %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open, next: %1</source>
        <translation>
            <numerusform>%n more open: %1</numerusform>
            <numerusform>%n more open, next: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollResultDelegate</name>
    <message numerus="yes">
        <source>%Ln votes · you: %1</source>
        <translation>
            <numerusform>%Ln vote · you: %1</numerusform>
            <numerusform>%Ln votes · you: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollResultsModel</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RoomDetailsDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RoomPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeModel</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
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
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RosterModel</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleForm</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleListModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleLook</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleWorkbench</name>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>%n rule added.</numerusform>
            <numerusform>%n rules added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::ScoreLine</name>
    <message numerus="yes">
        <source>%1: %n woot(s)</source>
        <translation>
            <numerusform>%1: %n woot</numerusform>
            <numerusform>%1: %n woots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n meh</numerusform>
            <numerusform>%n mehs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchModel</name>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchWindow</name>
    <message numerus="yes">
        <source>%1 results in %2 ms</source>
        <translation>
            <numerusform>%1 result in %2 ms</numerusform>
            <numerusform>%1 results in %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines from %n rooms, %2 on this computer</source>
        <translation>
            <numerusform>%1 lines from %n room, %2 on this computer</numerusform>
            <numerusform>%1 lines from %n rooms, %2 on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n line written to %1.</numerusform>
            <numerusform>%n lines written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting, %n lines so far.</source>
        <translation>
            <numerusform>Exporting, %n line so far.</numerusform>
            <numerusform>Exporting, %n lines so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPages</name>
    <message numerus="yes">
        <source>%n rooms differ</source>
        <translation>
            <numerusform>%n room differs</numerusform>
            <numerusform>%n rooms differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::ShortcutSheet</name>
    <message numerus="yes">
        <source>%n keys are on the clipboard as text.</source>
        <translation>
            <numerusform>%n key is on the clipboard as text.</numerusform>
            <numerusform>%n keys are on the clipboard as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SpeechDesk</name>
    <message numerus="yes">
        <source>%n more mentions.</source>
        <translation>
            <numerusform>%n more mention.</numerusform>
            <numerusform>%n more mentions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamFinder</name>
    <message numerus="yes">
        <source>%n more subscriptions are found by name.</source>
        <translation>
            <numerusform>%n more subscription is found by name.</numerusform>
            <numerusform>%n more subscriptions are found by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site wants to be left alone for %n seconds.</source>
        <translation>
            <numerusform>The site wants to be left alone for %n second.</numerusform>
            <numerusform>The site wants to be left alone for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamListDelegate</name>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamListModel</name>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamModeration</name>
    <message numerus="yes">
        <source>What %1 said within %n minute(s) will be deleted.</source>
        <translation>
            <numerusform>What %1 said within the last minute will be deleted.</numerusform>
            <numerusform>What %1 said within %n minutes will be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SwitchDesk</name>
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
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::ThemeFile</name>
    <message numerus="yes">
        <source>a theme needs a name of at most %n letters</source>
        <translation>
            <numerusform>a theme needs a name of at most %n letter</numerusform>
            <numerusform>a theme needs a name of at most %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::TimeChart</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::TrayDesk</name>
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
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::VoteButton</name>
    <message numerus="yes">
        <source>%n times so far</source>
        <translation>
            <numerusform>%n time so far</numerusform>
            <numerusform>%n times so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::WaitListPanel</name>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>%n woot</numerusform>
            <numerusform>%n woots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n meh</numerusform>
            <numerusform>%n mehs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::Words</name>
    <message numerus="yes">
        <source>%n line(s) were filled in from the room&apos;s history.</source>
        <translation>
            <numerusform>%n line was filled in from the room&apos;s history.</numerusform>
            <numerusform>%n lines were filled in from the room&apos;s history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>%n woot</numerusform>
            <numerusform>%n woots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n meh</numerusform>
            <numerusform>%n mehs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grab(s)</source>
        <translation>
            <numerusform>%n grab</numerusform>
            <numerusform>%n grabs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, by %1</source>
        <translation>
            <numerusform>once, by %1</numerusform>
            <numerusform>%n times, by %1</numerusform>
        </translation>
    </message>
</context>
</TS>
