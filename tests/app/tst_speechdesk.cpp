// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/speechdesk.h"
#include "store/choicebook.h"
#include "store/speechsettings.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/roompage.h"
#include "ui/speechpage.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

namespace {

/// Speaks to the test, and is done when the test says so.
class ScriptedEngine final : public SpeechEngine
{
public:
    QString whyNot() override { return trouble; }
    QStringList voices() override { return {u"Ada"_s, u"Grace"_s}; }
    void say(const QString &text, const QString &voice, double rate) override
    {
        said.append(text);
        lastVoice = voice;
        lastRate = rate;
    }
    void stop() override { ++stops; }
    void end() { emit finished(); }

    QString trouble, lastVoice;
    QStringList said;
    double lastRate = 0;
    int stops = 0;
};

struct Desk
{
    QTemporaryDir dir;
    SpeechSettings settings{dir.filePath(u"partyline.ini"_s)};
    FakeAccount account{Endpoints::plugDj()};
    FakeRoom room{account, u"night-bus"_s, u"Night Bus"_s};
    bool isSilent = false;
    bool isLookedAt = false;
    ScriptedEngine *engine = new ScriptedEngine;
    SpeechDesk speech{
        settings,
        {[this](const RoomController &) { return isSilent; }, [this](const RoomController &) { return isLookedAt; }},
        std::unique_ptr<SpeechEngine>(engine)};

    Desk() { settings.setOn(true); }
    void hear(const QString &text, bool isMention = true)
    {
        FeedItem line;
        line.kind = FeedItem::Kind::Chat;
        line.seq = 1;
        line.author = {u"7"_s, u"ann"_s, Role::None};
        line.text = text;
        line.isMention = isMention;
        speech.hear(room, line);
    }
};

} // namespace

/// Mentions are spoken when they may be, one after the other, as words.
class TestSpeechDesk : public QObject
{
    Q_OBJECT

private slots:
    void isOffAtFirst();
    void speaksMentionsAlone();
    void isSilentWhenItMustBe();
    void skipsTheRoomThatIsLookedAt();
    void waitsForItsTurn();
    void countsAFlood();
    void stopsOnEscape();
    void hearsTheFeedOfAPage();
    void spokenText_data();
    void spokenText();
    void voiceAndRateAreChosen();
    void pageTellsWhyNot();
};

void TestSpeechDesk::isOffAtFirst()
{
    Desk desk;
    desk.settings.setOn(false);
    QCOMPARE(SpeechSettings(desk.dir.filePath(u"other.ini"_s)).isOn(), false);
    desk.hear(u"hey"_s);
    QCOMPARE(desk.engine->said, QStringList());
}

void TestSpeechDesk::speaksMentionsAlone()
{
    Desk desk;
    desk.hear(u"nothing for you"_s, false);
    desk.hear(u"are you there?"_s);
    QCOMPARE(desk.engine->said, QStringList{u"ann in Night Bus: are you there?"_s});
}

void TestSpeechDesk::isSilentWhenItMustBe()
{
    Desk desk;
    desk.isSilent = true;
    desk.hear(u"hey"_s);
    QCOMPARE(desk.engine->said, QStringList());
    desk.isSilent = false;
    desk.hear(u"hey"_s);
    QVERIFY(desk.speech.isSpeaking());
    desk.settings.setOn(false);
    QVERIFY(!desk.speech.isSpeaking());
    QCOMPARE(desk.engine->stops, 1);
}

void TestSpeechDesk::skipsTheRoomThatIsLookedAt()
{
    Desk desk;
    desk.isLookedAt = true;
    desk.hear(u"hey"_s);
    QCOMPARE(desk.engine->said, QStringList());
    desk.settings.setRooms(SpeechSettings::Rooms::All);
    desk.hear(u"hey"_s);
    QCOMPARE(desk.engine->said.size(), 1);
}

void TestSpeechDesk::waitsForItsTurn()
{
    Desk desk;
    desk.hear(u"one"_s);
    desk.hear(u"two"_s);
    QCOMPARE(desk.engine->said.size(), 1);
    desk.engine->end();
    QCOMPARE(desk.engine->said.constLast(), u"ann in Night Bus: two"_s);
    desk.engine->end();
    QVERIFY(!desk.speech.isSpeaking());
}

void TestSpeechDesk::countsAFlood()
{
    Desk desk;
    for (int i = 0; i < 500; ++i)
        desk.hear(u"hey"_s);
    desk.engine->end();
    desk.engine->end();
    QCOMPARE(desk.engine->said.size(), 2);
    QVERIFY2(desk.engine->said[1].contains(u"499"_s), qPrintable(desk.engine->said[1]));
    QVERIFY(!desk.speech.isSpeaking());
}

void TestSpeechDesk::stopsOnEscape()
{
    Desk desk;
    QWidget window;
    window.show();
    desk.hear(u"one"_s);
    desk.hear(u"two"_s);
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(desk.engine->stops, 0);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(desk.engine->stops, 1);
    desk.engine->end();
    QCOMPARE(desk.engine->said.size(), 1);
}

void TestSpeechDesk::hearsTheFeedOfAPage()
{
    Desk desk;
    Theme theme;
    RoomPage page(desk.room, theme, nullptr, nullptr);
    desk.speech.follow(desk.room, page);
    desk.room.hear(3, 1);
    QTRY_COMPARE(desk.engine->said, QStringList{u"ann in Night Bus: hi"_s});
}

void TestSpeechDesk::spokenText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("plain") << u"Grüße, 王小明!"_s << u"Grüße, 王小明!"_s;
    QTest::newRow("link") << u"see https://example.org/a/very/long?q=1#x now"_s << u"see a link to example.org now"_s;
    QTest::newRow("emotes") << u"nice :partyWave: one :+1:"_s << u"nice one"_s;
    QTest::newRow("emotes alone") << u":partyWave::partyWave:"_s << QString();
    QTest::newRow("pictures") << u"good \U0001F44D\U0001F44D morning"_s << u"good morning"_s;
    QTest::newRow("wall") << u"nooooooooooooo"_s << u"nooo"_s;
    QTest::newRow("signs that steer") << u"a\u202Eb\u0007c"_s << u"a b c"_s;
    QTest::newRow("time is no emote") << u"at 10:15:30"_s << u"at 10:15:30"_s;
    QTest::newRow("long") << u"word "_s.repeated(100) << u"word "_s.repeated(40).trimmed() + u'…';
}

void TestSpeechDesk::spokenText()
{
    QFETCH(QString, text);
    FeedItem line;
    line.text = text;
    QTEST(SpeechDesk::spokenText(line), "spoken");
}

void TestSpeechDesk::voiceAndRateAreChosen()
{
    Desk desk;
    desk.settings.setVoice(u"Grace"_s);
    desk.settings.setRate(99);
    QCOMPARE(desk.settings.rate(), SpeechSettings::Fastest);
    QCOMPARE(desk.speech.tryOut(), QString());
    QCOMPARE(desk.engine->lastVoice, u"Grace"_s);
    QCOMPARE(desk.engine->lastRate, 1.0);
}

void TestSpeechDesk::pageTellsWhyNot()
{
    Desk desk;
    Theme theme;
    ChoiceBook book;
    addChoices(book, desk.settings);
    SpeechPage::Hooks hooks{[&] { return desk.engine->whyNot(); }, [&] { return desk.engine->voices(); },
                            [&] { return desk.speech.tryOut(); }};
    SpeechPage page(theme, book, hooks);
    const auto button = [&page] {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == "Try it"_L1)
                return one;
        }
        return static_cast<QPushButton *>(nullptr);
    }();
    QVERIFY(button);
    button->click();
    QCOMPARE(desk.engine->said.size(), 1);
    desk.engine->trouble = u"No voice is here."_s;
    button->click();
    QCOMPARE(desk.engine->said.size(), 1);
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == "No voice is here."_L1; }));

    auto *voices = page.findChild<QComboBox *>({}, Qt::FindChildrenRecursively);
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->findText(u"Ada"_s) >= 0)
            voices = box;
    }
    voices->setCurrentIndex(voices->findText(u"Ada"_s));
    emit voices->activated(voices->currentIndex());
    QCOMPARE(desk.settings.voice(), u"Ada"_s);
    book.reset(u"speech/voice"_s);
    QCOMPARE(voices->currentIndex(), 0);
}

QTEST_MAIN(TestSpeechDesk)
#include "tst_speechdesk.moc"
