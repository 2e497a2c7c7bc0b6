// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"
#include "ui/searchcontext.h"
#include "ui/searchwindow.h"
#include "ui/statusline.h"
#include "ui/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The search window with long names and every script, in each theme, at twice the font, mirrored and as small as it
/// gets: all of it is there and nothing is cut off at an edge. With PARTYLINE_PICTURES=DIR the pictures are kept there.
class TestSearchPictures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void looks_data();
    void looks();

private:
    void record() const;
    void damage() const;
    void shoot(QWidget &window) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    std::unique_ptr<History> m_history;
};

namespace {

const HistoryRoom Bus{Service::PlugDj, u"plug.example"_s, u"night-bus"_s};
const HistoryRoom Long{Service::Floatplane, u"live.example"_s, u"5f1"_s};

FeedItem line(const HistoryRoom &room, qint64 seq, const QString &author, const QString &text, Role role = Role::None)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.service = room.service;
    item.room = room.room;
    item.seq = seq;
    item.id = u"c%1"_s.arg(seq);
    item.author = {u"u"_s + author, author, role};
    item.text = text;
    item.time = QDateTime(QDate(2026, 11, 14), QTime(20, 15), Qt::UTC).addSecs(seq * 900);
    return item;
}

} // namespace

void TestSearchPictures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSearchPictures::cleanup()
{
    m_history.reset();
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSearchPictures::record() const
{
    History history({m_folder->filePath(u"history.db"_s)});
    QList<FeedItem> bus;
    QList<FeedItem> live;
    for (int i = 0; i < 40; ++i)
        bus.append(line(Bus, i + 1, i % 3 ? u"ottoline"_s : u"fernweh"_s,
                        u"the horn of the night bus, take %1: a slow one with brass and a long fade"_s.arg(i),
                        Role::None));
    bus.append(line(Bus, 50, u"a.name.that.goes.on.for.as.long.as.the.service.allows.it.to.go"_s,
                    u"https://example.org/horn/with/an/address/that/has/no/place/to/break/anywhere/at/all/in/it"_s,
                    Role::Moderator));
    live.append(line(Long, 60, u"ليلى"_s, u"سمعت البوق horn في الحافلة الليلية وكان جميلا"_s));
    live.append(line(Long, 61, u"grumblebee"_s, u"a horn 🎺 and 夜のバス in one line "_s.repeated(12), Role::Host));
    history.record(Bus.site, bus);
    history.record(Long.site, live);
    history.nameRoom(Bus, u"Night Bus"_s);
    history.nameRoom(Long, u"The longest livestream title that anybody has ever thought of, part 2 of 7"_s);
}

void TestSearchPictures::damage() const
{
    QFile file(m_folder->filePath(u"history.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
}

void TestSearchPictures::shoot(QWidget &window) const
{
    const QImage picture = window.grab().toImage();
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(
            QDir(folder).filePath(u"search "_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
}

void TestSearchPictures::looks_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<int>("fontPx");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("query");
    const QSize usual(960, 640);
    QTest::newRow("dark") << Theme::Choice::Dark << 13 << usual << u"horn kind:chat"_s;
    QTest::newRow("light") << Theme::Choice::Light << 13 << usual << u"horn"_s;
    QTest::newRow("contrast") << Theme::Choice::HighContrast << 13 << usual << u"horn"_s;
    QTest::newRow("double") << Theme::Choice::Dark << 26 << QSize(1280, 800) << u"horn from:a.name.that.goes*"_s;
    QTest::newRow("small") << Theme::Choice::Dark << 13 << QSize(640, 360)
                           << u"horn in:\"Night Bus\" kind:chat after:2026-11-01"_s;
    QTest::newRow("mirrored") << Theme::Choice::Light << 13 << usual << u"horn"_s;
    QTest::newRow("empty") << Theme::Choice::Dark << 13 << usual << QString();
    QTest::newRow("nothing") << Theme::Choice::Light << 13 << usual << u"zither from:nobody"_s;
    QTest::newRow("damaged") << Theme::Choice::Dark << 13 << usual << u"horn"_s;
}

void TestSearchPictures::looks()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(int, fontPx);
    QFETCH(QSize, size);
    QFETCH(QString, query);
    const QByteArray tag = QTest::currentDataTag();
    if (tag == "mirrored")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    m_theme.setChoice(choice);
    QFont font = QGuiApplication::font();
    font.setPixelSize(fontPx);
    m_theme.setBaseFont(font);
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(font);
    record();
    m_history = std::make_unique<History>(History::Options{m_folder->filePath(u"history.db"_s)});
    std::optional<bool> isOpen;
    m_history->ask<qint64>(
        this, [](HistoryReader &reader) { return reader.lines(); },
        [&isOpen](const Result<qint64> &lines) { isOpen = lines.isOk(); });
    QTRY_VERIFY(isOpen);
    if (tag == "damaged")
        damage();

    SearchWindow window(*m_history, m_theme, nullptr);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.ask(query);
    const bool findsSome = tag != "empty" && tag != "nothing" && tag != "damaged";
    auto *status = window.findChild<StatusLine *>();
    if (findsSome)
        QTRY_VERIFY(window.model().total() > 0);
    else if (tag == "damaged")
        QTRY_VERIFY2(status->text().contains(u"damaged"_s), qPrintable(status->text()));
    else if (tag == "nothing")
        QTRY_COMPARE(window.model().total(), 0);
    if (findsSome) // what stood around it is there
        QTRY_VERIFY(window.findChild<SearchContext *>()->model().rowCount() > 0);
    auto *list = window.findChild<QListView *>();
    const auto areRowsWhole = [list] { // the list comes back to them when its scroll bar has taken its place
        bool areWhole = true;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            areWhole = areWhole && list->visualRect(index).height() >= list->sizeHintForIndex(index).height();
        }
        return areWhole;
    };
    QTRY_VERIFY(areRowsWhole());
    shoot(window);
    QCOMPARE(window.size(), size); // it does not need more
    for (const QWidget *child : window.findChildren<QWidget *>()) {
        if (!child->isVisible() || child->window() != &window || !child->parentWidget())
            continue;
        const bool isControl = qobject_cast<const QPushButton *>(child) || qobject_cast<const QLineEdit *>(child)
                               || qobject_cast<const QListView *>(child);
        const QRect place(child->mapTo(&window, QPoint()), child->size());
        if (isControl)
            QVERIFY2(window.rect().contains(place),
                     qPrintable(QString::fromLatin1(child->metaObject()->className()) + child->accessibleName()));
    }
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    if (findsSome)
        QVERIFY(list->visualRect(list->model()->index(1, 0)).height() > 0);
}

QTEST_MAIN(TestSearchPictures)

#include "tst_searchpictures.moc"
