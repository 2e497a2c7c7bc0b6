// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settings.h"
#include "support/httpfake.h"
#include "support/recordingcontroller.h"
#include "support/testpictures.h"
#include "ui/completion.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/emotegrid.h"
#include "ui/emotemenu.h"
#include "ui/emotemodel.h"
#include "ui/emotepicker.h"
#include "ui/emotestore.h"
#include "ui/roompage.h"
#include "ui/style.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The picker over a room's page, by keys and clicks; with PARTYLINE_PICTURES=DIR it is to be looked at.
class TestEmotePicker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void bookKeepsWhatIsUsedAndLiked();
    void rowsAreFavouritesRecentAndTheRoom();
    void theKeyOpensAndEscapeGoesBack();
    void theButtonOpensAndCloses();
    void enterInsertsShiftEnterStays();
    void arrowsGoFromCellToCell();
    void lettersSearch();
    void aStarMakesAFavourite();
    void aClickInserts();
    void thePinKeepsItOpen();
    void whatIsSentCounts();
    void everyEmoteHasAName();
    void emojiAreThereInEveryRoom();
    void completionSaysWhoseItIs();
    void theMenuFollowsTheSettings();
    void pictures_data();
    void pictures();

private:
    EmotePicker *picker() const { return m_window->findChild<EmotePicker *>(); }
    EmoteGrid *grid() const { return picker()->findChild<EmoteGrid *>(); }
    QLineEdit *search() const { return picker()->findChild<QLineEdit *>(); }
    QToolButton *button(const QString &name) const;
    ComposerEdit *edit() const { return m_page->findChild<ComposerEdit *>(); }
    QString current() const { return grid()->currentIndex().data().toString(); }
    void open();
    void make();

    std::unique_ptr<HttpFake> m_server;
    QNetworkAccessManager m_network;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EmoteStore> m_store;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingController> m_room;
    std::unique_ptr<QWidget> m_window;
    RoomPage *m_page = nullptr;
};

void TestEmotePicker::initTestCase()
{
    m_server = std::make_unique<HttpFake>([](const HttpFake::Request &request) {
        const QByteArray name = request.target.mid(1);
        if (name.startsWith("gone"))
            return HttpFake::reply(404, {});
        if (name.startsWith("spark"))
            return HttpFake::reply(200, gif({Qt::yellow, QColor(255, 160, 0)}));
        const int hue = int(qHash(name, 0) % 360);
        return HttpFake::reply(200, png(name.startsWith("wide") ? 96 : 48, 48, QColor::fromHsv(hue, 160, 220)));
    });
}

void TestEmotePicker::init()
{
    m_theme = std::make_unique<Theme>();
    make();
}

void TestEmotePicker::make()
{
    cleanup();
    QApplication::setStyle(new Style(*m_theme));
    QApplication::setPalette(m_theme->palette());
    m_store = std::make_unique<EmoteStore>(m_network);
    Endpoints endpoints;
    endpoints.site = m_server->url();
    endpoints.chat = m_server->url();
    m_store->allowFor(endpoints);
    m_account = std::make_unique<IdleAccount>(Service::Floatplane);
    m_room = std::make_unique<RecordingController>(*m_account);
    m_room->goLive();
    m_room->rename(u"Keel & Kettle"_s, {});
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 480);
    m_page = new RoomPage(*m_room, *m_theme, m_store.get(), m_window.get());
    m_page->setGeometry(m_window->rect());
    QList<Emote> emotes;
    for (const QString &code : {u"kettle"_s, u"boat"_s, u"spark"_s, u"wide"_s, u"gone"_s, u"anchor"_s, u"Tea-time_2"_s})
        emotes.append({code, m_server->url().resolved(QUrl(u'/' + code))});
    for (int i = 0; i < 30; ++i)
        emotes.append({u"more%1"_s.arg(i), m_server->url().resolved(QUrl(u"/more%1"_s.arg(i)))});
    m_page->composer().setEmotes(emotes);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    edit()->setFocus();
}

void TestEmotePicker::cleanup()
{
    m_window.reset();
    m_room.reset();
    m_account.reset();
    m_store.reset();
    QApplication::setStyle(u"Fusion"_s);
}

QToolButton *TestEmotePicker::button(const QString &name) const
{
    for (auto *found : picker()->findChildren<QToolButton *>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

void TestEmotePicker::open()
{
    QTest::keyClick(edit(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(picker() && picker()->isVisible());
    QCOMPARE(QApplication::focusWidget(), search());
}

void TestEmotePicker::bookKeepsWhatIsUsedAndLiked()
{
    EmoteBook book;
    book.use(u"boat"_s);
    book.use(u"kettle"_s);
    book.use(u"boat"_s);
    book.use(u"no code"_s);
    book.setFavourite(u"anchor"_s, true);
    QCOMPARE(book.recent(), QStringList({u"boat"_s, u"kettle"_s}));
    QCOMPARE(book.uses(u"boat"_s), 2);
    EmoteBook again;
    again.read(book.favourites(), book.written());
    QCOMPARE(again.recent(), book.recent());
    QCOMPARE(again.uses(u"boat"_s), 2);
    QVERIFY(again.isFavourite(u"anchor"_s));
    // A file edited by hand.
    again.read({u""_s, u"a"_s, u"a"_s, QString(200, u'x')}, {u"b -7"_s, u"c"_s, u""_s, u"b 3"_s});
    QCOMPARE(again.favourites(), QStringList{u"a"_s});
    QCOMPARE(again.recent(), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(again.uses(u"b"_s), 1);
    for (int i = 0; i < 100; ++i)
        again.use(u"n%1"_s.arg(i));
    QCOMPARE(again.recent().size(), EmoteBook::MostRecent);
}

void TestEmotePicker::rowsAreFavouritesRecentAndTheRoom()
{
    EmoteBook book;
    EmoteModel model(book);
    QAbstractItemModelTester tester(&model);
    const auto read = [&model] {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.isHeading(row) ? u'#' + model.index(row).data().toString() : model.at(row).code);
        return rows.join(u' ');
    };
    model.setSets({{u"Keel"_s,
                    u"broadcast"_s,
                    {{u"a"_s, u":a:"_s, {}, {}, u"Keel"_s, {}}, {u"ba"_s, u":ba:"_s, {}, {}, u"Keel"_s, {}}}}});
    QCOMPARE(read(), u"#Keel a ba"_s);
    book.use(u"ba"_s);
    book.use(u"elsewhere"_s);
    book.setFavourite(u"a"_s, true);
    QCOMPARE(read(), u"#Favourites a #Used last ba #Keel a ba"_s);
    model.setSearch(u":a"_s);
    QCOMPARE(read(), u"#Keel a ba"_s);
    model.setSearch(u"B"_s);
    QCOMPARE(read(), u"#Keel ba"_s);
    model.setSearch(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.firstChoice(), -1);
}

void TestEmotePicker::theKeyOpensAndEscapeGoesBack()
{
    open();
    QCOMPARE(current(), u":kettle:"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!picker()->isVisible());
    QCOMPARE(QApplication::focusWidget(), edit());
    QVERIFY(m_page->composer().text().isEmpty());
    // It goes when the focus goes elsewhere.
    open();
    edit()->setFocus();
    QVERIFY(!picker()->isVisible());
}

void TestEmotePicker::theButtonOpensAndCloses()
{
    auto *opens = m_page->findChild<QToolButton *>(u"emoteButton"_s);
    QCOMPARE(opens->accessibleName(), u"Emotes"_s);
    QTest::mouseClick(opens, Qt::LeftButton);
    QVERIFY(picker()->isVisible());
    const QRect place = picker()->geometry();
    QVERIFY(m_window->rect().contains(place));
    QVERIFY(place.bottom() < edit()->mapTo(m_window.get(), QPoint()).y());
    QTest::mouseClick(opens, Qt::LeftButton);
    QVERIFY(!picker()->isVisible());
}

void TestEmotePicker::enterInsertsShiftEnterStays()
{
    open();
    QTest::keyClick(search(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(picker()->isVisible());
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), grid());
    QTest::keyClick(grid(), Qt::Key_Right);
    QTest::keyClick(grid(), Qt::Key_Enter, Qt::ShiftModifier);
    QVERIFY(picker()->isVisible());
    QTest::keyClick(grid(), Qt::Key_Return);
    QVERIFY(!picker()->isVisible());
    QCOMPARE(m_page->composer().text(), u":kettle: :boat: :boat: "_s);
    QCOMPARE(QApplication::focusWidget(), edit());
    QVERIFY(m_room->said.isEmpty());
}

void TestEmotePicker::arrowsGoFromCellToCell()
{
    m_store->book().setFavourite(u"anchor"_s, true);
    open();
    QCOMPARE(current(), u":anchor:"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Right); // past a heading
    QCOMPARE(current(), u":kettle:"_s);
    QTest::keyClick(grid(), Qt::Key_Left);
    QCOMPARE(current(), u":anchor:"_s);
    QTest::keyClick(grid(), Qt::Key_Left);
    QCOMPARE(current(), u":anchor:"_s);
    QTest::keyClick(grid(), Qt::Key_Down);
    QCOMPARE(current(), u":kettle:"_s);
    QTest::keyClick(grid(), Qt::Key_Right);
    QTest::keyClick(grid(), Qt::Key_Down);
    const QRect below = grid()->visualRect(grid()->currentIndex());
    QTest::keyClick(grid(), Qt::Key_Up);
    QCOMPARE(current(), u":boat:"_s);
    QCOMPARE(grid()->visualRect(grid()->currentIndex()).x(), below.x());
    QTest::keyClick(grid(), Qt::Key_End);
    const QString last = current();
    QCOMPARE(grid()->currentIndex().row(), grid()->model()->rowCount() - 1);
    QTest::keyClick(grid(), Qt::Key_Down);
    QCOMPARE(current(), last);
    QTest::keyClick(grid(), Qt::Key_Home);
    QCOMPARE(current(), u":anchor:"_s);
    QTest::keyClick(grid(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), search());
}

void TestEmotePicker::lettersSearch()
{
    open();
    QTest::keyClicks(search(), u"tea"_s);
    QCOMPARE(current(), u":Tea-time_2:"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClicks(grid(), u"p"_s); // in the grid too
    QCOMPARE(QApplication::focusWidget(), search());
    QTest::keyClicks(search(), u"otless"_s);
    QCOMPARE(search()->text(), u"teapotless"_s);
    QVERIFY(!grid()->currentIndex().isValid());
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(picker()->isVisible());
    QVERIFY(m_page->composer().text().isEmpty());
    // The next time it begins anew.
    QTest::keyClick(search(), Qt::Key_Escape);
    open();
    QCOMPARE(search()->text(), QString());
    QCOMPARE(current(), u":kettle:"_s);
}

void TestEmotePicker::aStarMakesAFavourite()
{
    open();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Right);
    QToolButton *star = button(u"Favourite"_s);
    QVERIFY(star && !star->isChecked());
    QTest::mouseClick(star, Qt::LeftButton);
    QVERIFY(m_store->book().isFavourite(u"boat"_s));
    QCOMPARE(current(), u":boat:"_s);
    QVERIFY(star->isChecked());
    QVERIFY(star->accessibleDescription().contains(u"boat"_s));
    QTest::mouseClick(button(u"Favourites"_s), Qt::LeftButton);
    QCOMPARE(grid()->currentIndex().row(), 1);
    QCOMPARE(current(), u":boat:"_s);
    QTest::mouseClick(star, Qt::LeftButton);
    QVERIFY(!m_store->book().isFavourite(u"boat"_s));
    QVERIFY(picker()->isVisible());
}

void TestEmotePicker::aClickInserts()
{
    open();
    const QModelIndex index = grid()->model()->index(3, 0);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(index).center());
    QCOMPARE(m_page->composer().text(), u":spark: "_s);
    QVERIFY(!picker()->isVisible());
    open();
    const QModelIndex heading = grid()->model()->index(0, 0);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(heading).center());
    QVERIFY(picker()->isVisible());
    QCOMPARE(m_page->composer().text(), u":spark: "_s);
}

void TestEmotePicker::thePinKeepsItOpen()
{
    open();
    QTest::mouseClick(button(u"Keep open"_s), Qt::LeftButton);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(picker()->isVisible());
    edit()->setFocus();
    QVERIFY(picker()->isVisible());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!picker()->isVisible());
}

void TestEmotePicker::whatIsSentCounts()
{
    QTest::keyClicks(edit(), u"put the :kettle: on, :kettle: and :nothing:"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_room->said.size(), 1);
    QCOMPARE(m_store->book().recent(), QStringList{u"kettle"_s});
    m_room->refusal = u"Too fast."_s;
    QTest::keyClicks(edit(), u":boat:"_s);
    QTest::keyClick(edit(), Qt::Key_Escape); // the completion
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_store->book().uses(u"boat"_s), 0);
}

void TestEmotePicker::everyEmoteHasAName()
{
    m_store->book().setFavourite(u"boat"_s, true);
    open();
    QCOMPARE(grid()->accessibleName(), u"Emotes"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(grid());
    QVERIFY(list);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"boat, Keel & Kettle, favourite"_s);
    QCOMPARE(list->child(3)->text(QAccessible::Name), u"kettle, Keel & Kettle"_s);
    for (const auto *each : picker()->findChildren<QToolButton *>()) {
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus)
            QVERIFY(!each->accessibleName().isEmpty());
    }
}

void TestEmotePicker::emojiAreThereInEveryRoom()
{
    m_page->composer().setEmotes({});
    open();
    QVERIFY(button(u"Emoji"_s));
    QTest::keyClicks(search(), u"thumbsup"_s);
    const QString thumb = current();
    QVERIFY(thumb.startsWith(u"\U0001f44d"_s));
    QCOMPARE(grid()->currentIndex().data(Qt::AccessibleTextRole).toString().section(u", "_s, 1), u"Emoji"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_page->composer().text(), thumb + u' ');
    QCOMPARE(m_store->book().recent(), QStringList{thumb});
    open();
    QCOMPARE(current(), thumb); // used last
}

void TestEmotePicker::completionSaysWhoseItIs()
{
    QTest::keyClicks(edit(), u":boa"_s);
    const auto *completion = m_window->findChild<Completion *>();
    QVERIFY(completion && completion->isVisible());
    QCOMPARE(completion->item(0)->text(), u":boat:"_s);
    QCOMPARE(completion->item(0)->data(Qt::AccessibleTextRole).toString(), u":boat:, Keel & Kettle"_s);
    // Its picture comes when it is there.
    QTRY_VERIFY(!completion->item(0)->icon().isNull());
}

void TestEmotePicker::theMenuFollowsTheSettings()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"a.ini"_s));
    QMenu view;
    addEmoteMenu(view, settings);
    const auto action = [&view](const QString &words) -> QAction * {
        for (QAction *found : view.findChildren<QAction *>()) {
            if (found->text().remove(u'&') == words)
                return found;
        }
        return nullptr;
    };
    QVERIFY(action(u"24 px"_s)->isChecked());
    action(u"40 px"_s)->trigger();
    action(u"Always"_s)->trigger();
    action(u"Reduce motion"_s)->trigger();
    QCOMPARE(settings.emoteSize(), 40);
    QCOMPARE(settings.emoteMotion(), Settings::EmoteMotion::Always);
    QVERIFY(settings.isMotionReduced());
    settings.setEmoteSize(16);
    settings.setEmoteMotion(Settings::EmoteMotion::UnderPointer);
    settings.setMotionReduced(false);
    QVERIFY(action(u"16 px"_s)->isChecked() && !action(u"40 px"_s)->isChecked());
    QVERIFY(action(u"Under the pointer only"_s)->isChecked());
    QVERIFY(!action(u"Reduce motion"_s)->isChecked());
}

void TestEmotePicker::pictures_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("light") << int(Theme::Choice::Light) << 1.0 << false;
    QTest::newRow("dark") << int(Theme::Choice::Dark) << 1.0 << false;
    QTest::newRow("contrast") << int(Theme::Choice::HighContrast) << 1.0 << false;
    QTest::newRow("dark-200") << int(Theme::Choice::Dark) << 2.0 << false;
    QTest::newRow("light-mirrored") << int(Theme::Choice::Light) << 1.0 << true;
}

void TestEmotePicker::pictures()
{
    QFETCH(int, choice);
    QFETCH(double, scale);
    QFETCH(bool, isMirrored);
    m_theme->setChoice(Theme::Choice(choice));
    QFont font = QApplication::font();
    font.setPixelSize(int(m_theme->sizes().basePx * scale));
    m_theme->setBaseFont(font);
    make();
    if (isMirrored)
        m_window->setLayoutDirection(Qt::RightToLeft);
    m_store->book().setFavourite(u"spark"_s, true);
    m_store->book().use(u"wide"_s);
    open();
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Down);
    QTRY_COMPARE(m_store->state(m_server->url().resolved(QUrl(u"/gone"_s))), EmoteStore::State::Failed);
    QTRY_COMPARE(m_store->state(m_server->url().resolved(QUrl(u"/wide"_s))), EmoteStore::State::Ready);
    QVERIFY(m_window->rect().contains(picker()->geometry()));
    QVERIFY(grid()->visualRect(grid()->currentIndex()).width() >= m_theme->px(m_theme->sizes().minimumTarget));
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(
            QDir(folder).filePath(u"picker-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
}

QTEST_MAIN(TestEmotePicker)
#include "tst_emotepicker.moc"
