// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"
#include "store/rulebook.h"
#include "support/feedsamples.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using Kind = FeedItem::Kind;
using Delivery = FeedItem::Delivery;

/// Draws one row of every kind in every theme. With PARTYLINE_PICTURES=DIR the pictures are kept there, to be looked
/// at.
class TestFeedPictures : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void aNarrowFeedNamesTheTrackThatEnded();
    void hostileTextStaysInItsRow_data();
    void hostileTextStaysInItsRow();

private:
    inline static QImage s_above, s_below; ///< what around() saw of its neighbours
};

namespace {

Poll hulls()
{
    Poll poll;
    poll.id = u"p1"_s;
    poll.title = u"Which hull first?"_s;
    poll.options = {u"The one with the hole"_s, u"The green skiff"_s};
    poll.counts = {601, 402};
    poll.isClosed = true;
    return poll;
}

FeedItem advance(qint64 seq)
{
    PlayedTrack ended;
    ended.historyId = u"h1"_s;
    ended.track.title = u"Kiosk"_s;
    ended.score = {14, 1, 3, 40};
    NowPlaying now;
    now.historyId = u"h2"_s;
    now.track = {Track::Source::YouTube,    u"cid-22"_s, u"Half-Light Drive"_s, u"Novaline"_s,
                 std::chrono::seconds(261), {}};
    now.dj = {u"velvetfox"_s, u"velvetfox"_s, Role::ResidentDj};
    FeedItem item = samples::notice(seq, Kind::Advance, u"velvetfox"_s, u"velvetfox plays Half-Light Drive."_s, 480);
    item.payload = FeedItem::AdvancePayload{now, ended};
    return item;
}

QList<FeedItem> everyKind()
{
    using namespace samples;
    QList<FeedItem> all{
        line(1, u"tape.deck"_s, u"yesterday's last words"_s, -86400),
        line(2, u"tape.deck"_s,
             u"the whole record was cut on a boat, they kept the horn in because nobody could make it stop and then it "
             "rained, look up https://harbourtapes.example/comet before you sleep"_s,
             0, Role::Moderator),
        line(3, u"grumblebee"_s, u"also hi everyone"_s, 60, Role::ResidentDj),
        line(4, u"grumblebee"_s, u"long day"_s, 61, Role::ResidentDj),
        line(5, u"grumblebee"_s, u"is the chorus sampled from the ferry announcement or am I imagining it"_s, 62,
             Role::ResidentDj),
        line(6, u"ليلى_ن"_s, u"هذا اللحن يذكرني بالبحر 🌊"_s, 120),
        line(
            7, u"נועה"_s,
            u"מי מכיר עוד שירים כאלה? אני מחפשת משהו איטי עם הרבה בס ובלי מילים, לנסיעה הביתה, ועוד קצת אחרי זה אולי"_s,
            121),
        line(8, u"Plankton-99"_s, u"the skiff has seen things :boat: and so have I 🫠 ⏳"_s, 180),
        line(9, u"hulltime"_s, u":boat: :kettle:"_s, 181),
        line(10, u"ottoline"_s, u"@juniper you are up after her, got something slow?"_s, 240),
        own(11, u"@ottoline always. seven minutes of fog"_s, Delivery::Sent, 250),
        own(12, u"/me starts the fog machine"_s, Delivery::Pending, 300),
        own(13, u"and one for the road"_s, Delivery::Failed, 301),
        line(14, u"loudmouth_9"_s, u"CHECK MY CHANNEL"_s, 360),
        line(15, u"gullible"_s, u"Z̸̢̛͇͖̣̤̋̊̅̏a̷̛̦̓̑̉̎l̴̨̛̗̂̑̄g̶̛̮̅̋̎o̵̧̒̑̃ from the bilge"_s, 361),
        notice(16, Kind::Moderation, u"tape.deck"_s, u"tape.deck muted loudmouth_9 for 15 minutes: spam"_s, 420),
        notice(17, Kind::Notice, {}, u"Stream quality is back to 1080p."_s, 421),
        advance(18),
    };
    for (FeedItem &item : all) {
        if (item.text.contains(u":boat:"_s)) {
            item.kind = Kind::Chatter;
            item.payload = FeedItem::EmotesPayload{{{u"boat"_s, QUrl(u"https://pictures.example/boat.png"_s)},
                                                    {u"kettle"_s, QUrl(u"https://pictures.example/kettle.png"_s)}}};
        }
        item.isMention = item.seq == 10;
        item.isDeleted = item.seq == 14;
        if (item.isDeleted)
            item.deletedBy = u"tape.deck"_s;
    }
    FeedItem came = notice(19, Kind::Join, u"brixx"_s, {}, 500);
    came.payload = FeedItem::PeoplePayload{{{u"brixx"_s, u"brixx"_s, Role::None},
                                            {u"pixelpam"_s, u"pixelpam"_s, Role::None},
                                            {u"marrow"_s, u"marrow"_s, Role::None}}};
    FeedItem poll = notice(20, Kind::Poll, {}, u"Poll closed: Which hull first?"_s, 600);
    poll.payload = FeedItem::PollPayload{hulls()};
    FeedItem gap = notice(21, Kind::Gap, {}, {}, 660);
    gap.payload = FeedItem::GapPayload{evening(600), evening(648), 2};
    FeedItem longLine = line(22, u"Donaudampfschifffahrtsgesellschaftskapitän_mit_sehr_langem_Namen"_s,
                             u"Rechtsschutzversicherungsgesellschaften"_s.repeated(4) + u" und "_s
                                 + u"Kraftfahrzeughaftpflichtversicherung "_s.repeated(30),
                             720, Role::Host);
    FeedItem last = line(23, u"saltmarsh"_s, u"everything is about a lighthouse"_s, 780, Role::Cohost);
    return all << came << poll << gap << longLine << last;
}

} // namespace

void TestFeedPictures::everyKindIsDrawn_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<int>("fontPx");
    QTest::addColumn<Qt::LayoutDirection>("way");
    QTest::addColumn<bool>("showsDeleted");
    QTest::addColumn<FeedOptions::Density>("density");
    using Density = FeedOptions::Density;
    QTest::newRow("light") << Theme::Choice::Light << 13 << Qt::LeftToRight << false << Density::Normal;
    QTest::newRow("dark") << Theme::Choice::Dark << 13 << Qt::LeftToRight << true << Density::Normal;
    QTest::newRow("high-contrast") << Theme::Choice::HighContrast << 13 << Qt::LeftToRight << true << Density::Normal;
    QTest::newRow("dark-200") << Theme::Choice::Dark << 26 << Qt::LeftToRight << true << Density::Normal;
    QTest::newRow("light-mirrored") << Theme::Choice::Light << 13 << Qt::RightToLeft << true << Density::Normal;
    QTest::newRow("dark-compact") << Theme::Choice::Dark << 13 << Qt::LeftToRight << true << Density::Compact;
    QTest::newRow("light-cozy") << Theme::Choice::Light << 13 << Qt::LeftToRight << true << Density::Cozy;
    QTest::newRow("dark-cozy-mirrored") << Theme::Choice::Dark << 13 << Qt::RightToLeft << true << Density::Cozy;
}

void TestFeedPictures::everyKindIsDrawn()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(int, fontPx);
    QFETCH(Qt::LayoutDirection, way);
    QFETCH(bool, showsDeleted);
    QFETCH(FeedOptions::Density, density);
    Theme theme;
    theme.setChoice(choice);
    QFont font = QGuiApplication::font();
    font.setPixelSize(fontPx);
    theme.setBaseFont(font);
    FeedModel model;
    model.append(everyKind());
    FeedView view(model, theme, nullptr);
    view.setOwnName(u"juniper"_s);
    FeedOptions options;
    options.density = density;
    view.setOptions(options);
    view.setRules(std::make_shared<const RuleMatcher>(RuleBook::rulesFor({u"ferry"_s})));
    view.setLastRead(19, samples::evening(430));
    view.setShowsDeleted(showsDeleted);
    view.setLayoutDirection(way);
    view.resize(theme.px(720), theme.px(1000));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    const QImage picture = view.viewport()->grab().toImage();
    if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    // Every row that is in view has ink other than its ground.
    for (int row = 0; row < model.rowCount(); ++row) {
        const QRect rect = view.rowRect(row) & view.viewport()->rect();
        if (rect.isEmpty())
            continue;
        const QImage part = picture.copy(rect);
        QSet<QRgb> colours;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x)
                colours.insert(part.pixel(x, y));
        }
        QVERIFY2(colours.size() > 3, qPrintable(u"row %1"_s.arg(row)));
    }
    QVERIFY(!view.rowRect(model.rowCount() - 1).isEmpty());
}

void TestFeedPictures::aNarrowFeedNamesTheTrackThatEnded()
{
    Theme theme;
    FeedModel model;
    model.append({advance(1)});
    FeedView view(model, theme, nullptr);
    view.resize(theme.px(700), theme.px(300));
    view.show();
    const int wide = view.rowRect(0).height();
    view.resize(theme.px(230), theme.px(300));
    QVERIFY(view.rowRect(0).height() > wide); // its numbers stand below
}

void TestFeedPictures::hostileTextStaysInItsRow_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("text");
    const QString pile = u"Z"_s + u"\u0338\u0322\u031b\u0347\u0356\u0323\u030b\u0305\u030f"_s.repeated(40);
    QTest::newRow("pile") << u"gullible"_s << pile.repeated(8);
    QTest::newRow("pile in the name") << pile << u"hello"_s;
    QTest::newRow("override") << u"\u202egnirob\u202c"_s << u"abc \u202efdp.exe \u2067 and \u2066 on"_s;
    QTest::newRow("right to left in a left line") << u"ann"_s << u"so she said \u05e9\u05dc\u05d5\u05dd 12:30, ok?"_s;
    QTest::newRow("right to left name") << u"\u0644\u064a\u0644\u0649_\u0646"_s << u"hello (there)"_s;
    QTest::newRow("zero width") << u"ad\u200b\u2060min"_s << u"pay\u200b\u200b\u200bpal \u3164\u3164\u3164 x"_s;
    QTest::newRow("100 kB") << u"gullible"_s << QString(100'000, u'w');
    QTest::newRow("emoji") << u"ann"_s << u"\U0001f469\U0001f3fd\u200d\U0001f680 \u2764\ufe0f\u200d\U0001f525"_s;
    QTest::newRow("tall script") << u"ann"_s
                                 << u"\u0e01\u0e34\u0e48\u0e19\u0e49\u0e33 \u0f66\u0f92\u0fb2\u0f7c\u0f74"_s;
}

/// Whatever stands between two lines, they look as they do around any other line.
void TestFeedPictures::hostileTextStaysInItsRow()
{
    QFETCH(QString, author);
    QFETCH(QString, text);
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const auto around = [&theme](const QString &name, const QString &words) {
        FeedModel model;
        model.append({samples::line(1, u"above"_s, u"the line above, yes"_s, 0), samples::line(2, name, words, 60),
                      samples::line(3, u"below"_s, u"The line below, yes"_s, 120)});
        FeedView view(model, theme, nullptr);
        view.resize(500, 600);
        view.show();
        const QImage all = view.viewport()->grab().toImage();
        if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
            all.save(QDir(folder).filePath(u"hostile-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
        QVERIFY2(!view.rowRect(1).isEmpty(), "out of view");
        s_above = all.copy(view.rowRect(0));
        s_below = all.copy(view.rowRect(2));
    };
    around(u"somebody"_s, u"words as any"_s);
    const QImage above = s_above, below = s_below;
    around(author, text);
    QCOMPARE(s_above, above);
    QCOMPARE(s_below, below);
}

QTEST_MAIN(TestFeedPictures)
#include "tst_feedpictures.moc"
