// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/feedsamples.h"
#include "support/recordingcontroller.h"
#include "support/roomsamples.h"
#include "ui/composer.h"
#include "ui/djcolumn.h"
#include "ui/nowplayingstrip.h"
#include "ui/pollpanel.h"
#include "ui/pollstrip.h"
#include "ui/roompage.h"
#include "ui/streamcolumn.h"
#include "ui/style.h"
#include "ui/waitlistpanel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Shows both kinds of rooms in every theme, wide and narrow, at twice the font and mirrored: nothing overlaps and
/// nothing that can be clicked is smaller than a finger needs. With PARTYLINE_PICTURES=DIR the pictures are kept there,
/// to be looked at.
class TestRoomPictures : public QObject
{
    Q_OBJECT

private slots:
    void djRoom_data() { ways(); }
    void djRoom();
    void liveRoom_data() { ways(); }
    void liveRoom();
    void panels_data();
    void panels();
    void booth_data() { panels_data(); }
    void booth();

private:
    static void ways();
    static void look(Theme &theme);
};

namespace {

/// Room page with a column that is filled by hand.
class InventedPage final : public RoomPage
{
public:
    InventedPage(RoomController &room, const Theme &theme)
        : RoomPage(room, theme, nullptr)
    {
    }
    using RoomPage::setColumn;
};

QList<FeedItem> talk()
{
    using namespace samples;
    FeedItem mention = line(0, u"ottoline"_s, u"@juniper you are up after ليلى, got something slow ready?"_s, 180);
    mention.isMention = true;
    FeedItem gap = notice(0, FeedItem::Kind::Gap, {}, {}, 300);
    gap.payload = FeedItem::GapPayload{evening(240), evening(288), 2};
    return {line(0, u"fernweh"_s, u"third song tonight I had to write down 📝"_s, 0),
            line(0, u"tape.deck"_s, u"reminder: one track each, the list is long tonight"_s, 60, Role::Moderator),
            notice(0, FeedItem::Kind::Moderation, u"tape.deck"_s, u"tape.deck muted loudmouth_9 for 15 minutes: spam"_s,
                   90),
            line(0, u"grumblebee"_s, u"the bass arrives fashionably late and I respect that"_s, 120, Role::ResidentDj),
            line(0, u"grumblebee"_s, u"also hi everyone, long day"_s, 125, Role::ResidentDj),
            mention,
            own(0, u"@ottoline always. seven minutes of fog"_s, FeedItem::Delivery::Sent, 200),
            gap,
            line(0, u"夜更かし"_s, u"いい曲だね ✨ staying up for this"_s, 310),
            own(0, u"/me starts the fog machine"_s, FeedItem::Delivery::Pending, 320),
            own(0, u"and one for the road"_s, FeedItem::Delivery::Failed, 330)};
}

void keep(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(page.grab().save(
            QDir(folder).filePath(name + u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
}

QRect placeIn(const QWidget &page, const QWidget &part)
{
    return {part.mapTo(&page, QPoint()), part.size()};
}

/// What a person may touch stands inside the page, is large enough and hides nothing else that can be touched.
void checkTargets(const QWidget &page, const Theme &theme)
{
    QList<const QWidget *> targets;
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<QTabBar *>(button->parentWidget())
            && !button->parentWidget()->inherits("QLineEdit"))
            targets.append(button);
    }
    QVERIFY(!targets.isEmpty());
    for (const QWidget *target : targets) {
        const QRect place = placeIn(page, *target);
        const QByteArray name = target->accessibleName().toUtf8() + ' ' + target->objectName().toUtf8();
        QVERIFY2(page.rect().contains(place), name);
        const bool isCheck = target->inherits("QCheckBox");
        QVERIFY2(isCheck || target->height() >= theme.px(theme.sizes().minimumTarget), name);
        for (const QWidget *other : targets)
            QVERIFY2(other == target || !placeIn(page, *other).intersects(place), name);
    }
}

} // namespace

void TestRoomPictures::ways()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<int>("fontPx");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("way");
    using Choice = Theme::Choice;
    QTest::newRow("light") << Choice::Light << 13 << QSize(1208, 840) << Qt::LeftToRight;
    QTest::newRow("dark") << Choice::Dark << 13 << QSize(1208, 840) << Qt::LeftToRight;
    QTest::newRow("high-contrast") << Choice::HighContrast << 13 << QSize(1208, 840) << Qt::LeftToRight;
    QTest::newRow("narrow-light") << Choice::Light << 13 << QSize(596, 640) << Qt::LeftToRight;
    QTest::newRow("narrow-dark") << Choice::Dark << 13 << QSize(400, 360) << Qt::LeftToRight;
    QTest::newRow("twice-as-large") << Choice::Dark << 26 << QSize(1640, 1200) << Qt::LeftToRight;
    QTest::newRow("mirrored") << Choice::Light << 13 << QSize(1208, 840) << Qt::RightToLeft;
}

void TestRoomPictures::look(Theme &theme)
{
    QFETCH(Theme::Choice, choice);
    QFETCH(int, fontPx);
    theme.setChoice(choice);
    QFont font = QGuiApplication::font();
    font.setPixelSize(fontPx);
    theme.setBaseFont(font);
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(font);
}

void TestRoomPictures::djRoom()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, way);
    Theme theme;
    look(theme);
    IdleAccount account(Service::PlugDj);
    RecordingController room(account);
    room.rename(u"Night Bus"_s, u"Slow music for the last ride home"_s);
    InventedPage page(room, theme);
    auto *column = new DjColumn(theme, &page);
    auto *strip = new NowPlayingStrip(theme, &page);
    page.setColumn(column, strip);
    column->setNowPlaying(samples::slowComet());
    strip->setNowPlaying(samples::slowComet());
    column->setPlayHistory(samples::playedTracks());
    column->setWaitList(samples::lineOfTwelve());
    column->setRoster(samples::crowd(), 14);
    column->setVotes(samples::ballots());
    room.setRoster(samples::crowd());
    room.goLive();
    room.deliver(talk());
    page.setDraft(u"the fog is rolling in, hold on to your"_s);
    page.setLayoutDirection(way);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_COMPARE(page.feed().rowCount(), 11);
    keep(page, u"dj"_s);
    checkTargets(page, theme);
}

void TestRoomPictures::liveRoom()
{
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, way);
    Theme theme;
    look(theme);
    IdleAccount account(Service::Floatplane);
    RecordingController room(account, u"keel"_s);
    room.rename(u"Keel & Kettle"_s, u"Friday shakedown no. 214"_s);
    InventedPage page(room, theme);
    auto *column = new StreamColumn(theme, &page);
    auto *strip = new PollStrip(theme, &page);
    page.setColumn(column, strip);
    Poll poll = samples::hullPoll();
    poll.voteState = Poll::VoteState::Voted;
    poll.ownVote = 2;
    column->setPolls({poll, samples::teaPoll()});
    strip->setPoll(poll, column->poll().timeLeft());
    column->setRoster(samples::crowd());
    column->setNotifications(samples::announcements());
    column->findChild<QTabWidget *>()->setCurrentIndex(1);
    room.setRoster(samples::crowd());
    room.show(
        {RoomController::State::Waiting, u"The connection was lost at 21:14:02."_s, std::chrono::seconds(12), {}});
    room.deliver(talk());
    page.setLayoutDirection(way);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_COMPARE(page.feed().rowCount(), 11);
    keep(page, u"live"_s);
    checkTargets(page, theme);
}

void TestRoomPictures::panels_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<int>("fontPx");
    QTest::newRow("light") << Theme::Choice::Light << 13;
    QTest::newRow("dark") << Theme::Choice::Dark << 13;
    QTest::newRow("high-contrast") << Theme::Choice::HighContrast << 13;
}

/// Every tab of both columns and every state of the poll, side by side.
void TestRoomPictures::panels()
{
    Theme theme;
    look(theme);
    QWidget board;
    QList<QWidget *> parts;
    for (int tab = 0; tab < 4; ++tab) {
        auto *column = new DjColumn(theme, &board);
        column->setNowPlaying(tab == 3 ? NowPlaying() : samples::slowComet());
        column->setPlayHistory(samples::playedTracks());
        WaitList list = samples::lineOfTwelve();
        list.ownPlace = tab == 0 ? 4 : 0;
        column->setWaitList(list);
        column->setRoster(samples::crowd(), 14);
        column->setVotes(samples::ballots());
        column->setPending(tab == 1, tab == 1);
        if (tab == 2)
            column->setRefusal(u"Guests cannot vote or wait in line. Sign in to take part."_s);
        column->findChild<QTabWidget *>()->setCurrentIndex(tab);
        parts.append(column);
    }
    QList<Poll> polls(5, samples::hullPoll());
    polls[1].voteState = Poll::VoteState::Sending;
    polls[1].ownVote = 1;
    polls[2].voteState = Poll::VoteState::Voted;
    polls[2].ownVote = 2;
    polls[3].voteRefusal = u"Your vote was refused: already voted from another device."_s;
    polls[3].endsAt = QDateTime::currentDateTimeUtc().addSecs(7);
    polls[4].isClosed = true;
    for (int state = 0; state < 6; ++state) {
        auto *column = new StreamColumn(theme, &board);
        QList<Poll> shown{samples::teaPoll()};
        if (state < 5)
            shown = {polls[state], samples::teaPoll()};
        column->setPolls(shown);
        column->setRoster(samples::crowd());
        column->setNotifications(samples::announcements());
        column->findChild<QTabWidget *>()->setCurrentIndex(state % 3);
        parts.append(column);
    }
    const int width = theme.px(theme.sizes().sideColumn);
    for (int i = 0; i < parts.size(); ++i)
        parts[i]->setGeometry(i % 5 * (width + 8), i / 5 * 608, width, 600);
    board.resize(5 * (width + 8), 2 * 608);
    board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    keep(board, u"panels"_s);
    for (const QWidget *part : std::as_const(parts)) {
        for (const auto *list : part->findChildren<QAbstractItemView *>())
            QVERIFY2(!list->isVisible() || list->model()->rowCount() > 0, list->objectName().toUtf8());
    }
}

/// The booth as it is met: waiting, next, locked out, nobody there, our own track, trouble with the next one.
void TestRoomPictures::booth()
{
    Theme theme;
    look(theme);
    Track fog = samples::slowComet().track;
    fog.cid = u"fog"_s;
    fog.title = u"Fog Loop (the whole nine minutes of the harbour at night, live)"_s;
    fog.author = u"Pale Harbour"_s;
    fog.duration = 9min;
    QList<PlayedTrack> played = samples::playedTracks();
    const QList<std::chrono::seconds> lengths{190s, 250s, 320s};
    for (int i = 0; i < played.size(); ++i)
        played[i].track.duration = lengths[i % lengths.size()];
    PlayedTrack before = played.constFirst();
    before.track = samples::slowComet().track;
    before.dj = samples::person(u"ottoline"_s);
    before.startedAt = QDateTime::currentDateTimeUtc().addSecs(-7805);
    QWidget board;
    QList<DjColumn *> columns;
    for (int state = 0; state < 6; ++state) {
        auto *column = new DjColumn(theme, &board);
        columns.append(column);
        WaitList list = samples::lineOfTwelve();
        list.cycles = true;
        list.ownPlace = state == 1 ? 1 : state == 2 || state == 3 || state == 4 ? 0 : 4;
        list.isLocked = state == 2;
        if (state == 3)
            list.people.clear();
        column->setNowPlaying(state == 3 ? NowPlaying() : samples::slowComet(), state == 4);
        column->setVotes(samples::ballots());
        column->setPlayHistory(state == 0 ? played + QList<PlayedTrack>{before} : played);
        column->setRoster(samples::crowd(), 14);
        column->setWaitList(list);
        column->waitPanel().setNextTrack(fog);
        if (state == 5)
            column->waitPanel().setLengthLimit(6min, true);
    }
    const int width = theme.px(theme.sizes().sideColumn);
    for (int i = 0; i < columns.size(); ++i)
        columns[i]->setGeometry(i * (width + 8), 0, width, 700);
    board.resize(int(columns.size()) * (width + 8), 700);
    board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    keep(board, u"booth"_s);
    for (const DjColumn *column : std::as_const(columns))
        checkTargets(*column, theme);
}

QTEST_MAIN(TestRoomPictures)
#include "tst_roompictures.moc"
