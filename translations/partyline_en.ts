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
        <source>"%1" has won with %2 of %n vote(s).</source>
        <translation>
            <numerusform>"%1" has won with %2 of %n vote.</numerusform>
            <numerusform>"%1" has won with %2 of %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost for %n second(s). What was said meanwhile is missing.</source>
        <translation>
            <numerusform>The connection was lost for %n second. What was said meanwhile is missing.</numerusform>
            <numerusform>The connection was lost for %n seconds. What was said meanwhile is missing.</numerusform>
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
    <name>partyline::Composer</name>
    <message numerus="yes">
        <source>%n lines, %1/%2</source>
        <translation>
            <numerusform>%n line, %1/%2</numerusform>
            <numerusform>%n lines, %1/%2</numerusform>
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
    <name>partyline::Words</name>
    <message numerus="yes">
        <source>%n line(s) were filled in from the room's history.</source>
        <translation>
            <numerusform>%n line was filled in from the room's history.</numerusform>
            <numerusform>%n lines were filled in from the room's history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
</TS>
