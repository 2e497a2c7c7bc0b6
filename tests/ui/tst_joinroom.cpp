// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/plugdjaccount.h"
#include "ui/createroomdialog.h"
#include "ui/joinroomdialog.h"
#include "ui/resources.h"
#include "ui/roomlistdelegate.h"
#include "ui/roomlistmodel.h"
#include "ui/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = RoomListRow::Kind;

/// The real join dialog against the practice server: somebody looks for a room, with keys and clicks. With
/// PARTYLINE_PICTURES=DIR pictures are kept there, to be looked at.
class TestJoinRoom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheRoomsOfTheSite();
    void typingFindsAndEnterJoins();
    void wordsWithBlanksFind();
    void wordThatFindsNothingIsAnAddress();
    void exactAddressIsChosenAmongFinds();
    void enterBeforeTheAnswerMeansWhatWasTyped();
    void linkIsJoinedWithoutSearch();
    void keysMoveInTheListFromTheLine();
    void listHasKeysOfItsOwn();
    void starByKeyAndByClick();
    void favouritesStandFirst();
    void recentRoomsAreOfferedAndSearched();
    void guestsLookAroundWithoutStars();
    void roomIsCreated();
    void badRoomNameKeepsWhatWasTyped();
    void accountChosenByHandStays();
    void namesForScreenReaders();
    void pictures_data();
    void pictures();

private:
    void signIn(Credentials::Method method = Credentials::Method::Password, const QString &email = {});
    void openDialog(const QList<RecentRoom> &recent = {});
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(edit(), key, modifiers); }
    QLineEdit *edit() const { return m_dialog->findChild<QLineEdit *>(u"addressEdit"_s); }
    QListView *list() const { return m_dialog->findChild<QListView *>(u"roomList"_s); }
    const RoomListModel &model() const { return *static_cast<RoomListModel *>(list()->model()); }
    QString words(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    /// Rows as "Head:Found 1", "Room:quiet-corner".
    QStringList rows() const;
    QString current() const;
    int rowOf(const QString &slug) const;
    bool hasAnswer() const { return !rows().filter(u"Head:All rooms"_s).isEmpty(); }
    QStringList joined() const;

    Theme m_theme;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<PlugDjAccount> m_account;
    std::unique_ptr<JoinRoomDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TestJoinRoom::initTestCase()
{
    loadResources();
    QApplication::setStyle(new Style(m_theme));
}

void TestJoinRoom::init()
{
    PracticeServer::Options options;
    options.plugDjRate = 0;
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen());
    m_account = std::make_unique<PlugDjAccount>(m_server->plugDjEndpoints());
}

void TestJoinRoom::cleanup()
{
    m_wanted.reset();
    m_dialog.reset();
    m_account.reset();
    m_server.reset();
    m_theme.setChoice(Theme::Choice::Light);
}

void TestJoinRoom::signIn(Credentials::Method method, const QString &email)
{
    const QJsonObject told = m_server->announcement().value("plugdj"_L1).toObject();
    const bool isGuest = method == Credentials::Method::Guest;
    m_account->signIn({method, isGuest || !email.isEmpty() ? email : told.value("email"_L1).toString(),
                       Secret(told.value("password"_L1).toString().toUtf8())});
    QTRY_VERIFY_WITH_TIMEOUT(m_account->isSignedIn(), 20'000);
}

void TestJoinRoom::openDialog(const QList<RecentRoom> &recent)
{
    JoinRoomDialog::Options options;
    options.recent = [recent](const Account &) { return recent; };
    options.search = {5ms, 0ms};
    m_dialog = std::make_unique<JoinRoomDialog>(m_theme, QList<Account *>{m_account.get()}, options);
    m_wanted = std::make_unique<QSignalSpy>(m_dialog.get(), &JoinRoomDialog::joinWanted);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    new QAbstractItemModelTester(list()->model(), list());
}

QStringList TestJoinRoom::rows() const
{
    QStringList rows;
    for (const RoomListRow &row : model().rows()) {
        switch (row.kind) {
        case Kind::Head:
            rows.append(u"Head:%1 %2"_s.arg(row.text).arg(row.count));
            break;
        case Kind::Address:
            rows.append(u"Address:"_s + row.room.slug);
            break;
        case Kind::Room:
            rows.append(u"Room:"_s + row.room.slug);
            break;
        case Kind::More:
            rows.append(u"More:"_s + row.text);
            break;
        }
    }
    return rows;
}

QString TestJoinRoom::current() const
{
    const QModelIndex index = list()->currentIndex();
    return index.isValid() ? rows().value(index.row()) : QString();
}

int TestJoinRoom::rowOf(const QString &slug) const
{
    return int(rows().indexOf(u"Room:"_s + slug));
}

QStringList TestJoinRoom::joined() const
{
    QStringList rooms;
    for (const auto &call : *m_wanted)
        rooms.append(call[1].toString());
    return rooms;
}

void TestJoinRoom::showsTheRoomsOfTheSite()
{
    signIn();
    openDialog();
    QVERIFY(edit()->hasFocus());
    QTRY_VERIFY(hasAnswer());
    QVERIFY(rowOf(u"night-bus"_s) > 0);
    QVERIFY(rowOf(u"-8213747712"_s) < 0 || rows().filter(u"Head:Your rooms"_s).size() == 1); // private: not listed
    const RoomListRow &bus = model().at(rowOf(u"night-bus"_s));
    QCOMPARE(bus.room.name, u"Night Bus"_s);
    QCOMPARE(bus.room.host, u"Hostess Nightly"_s);
    QVERIFY(bus.room.population > 0);
    const RoomListRow &full = model().at(rowOf(u"full-house"_s));
    QVERIFY(full.isFull());
    const RoomListRow &locked = model().at(rowOf(u"locked-list"_s));
    QVERIFY(!locked.room.media.isEmpty());
    QVERIFY(!locked.room.dj.isEmpty());
    QVERIFY(spokenRoom(locked).contains(locked.room.dj));
    QVERIFY(words(u"finderCount"_s).endsWith(u"rooms"_s));
    QCOMPARE(current(), QString()); // Enter in an empty line joins nothing by accident
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"signInButton"_s)->isVisible());
}

void TestJoinRoom::typingFindsAndEnterJoins()
{
    signIn();
    openDialog();
    QTRY_VERIFY(hasAnswer());
    type(u"quiet"_s);
    QTRY_COMPARE(rows(), (QStringList{u"Address:quiet"_s, u"Head:Found 1"_s, u"Room:quiet-corner"_s}));
    QTRY_COMPARE(current(), u"Room:quiet-corner"_s);
    key(Qt::Key_Return);
    QCOMPARE(joined(), QStringList{u"quiet-corner"_s});
    QVERIFY(!m_dialog->isVisible());
}

void TestJoinRoom::wordsWithBlanksFind()
{
    signIn();
    openDialog();
    type(u"night bus"_s);
    QTRY_COMPARE(current(), u"Room:night-bus"_s);
    key(Qt::Key_Return);
    QCOMPARE(joined(), QStringList{u"night-bus"_s});
}

void TestJoinRoom::wordThatFindsNothingIsAnAddress()
{
    signIn(Credentials::Method::Password, u"other@example.org"_s);
    openDialog();
    QTRY_VERIFY(hasAnswer());
    type(u"-8213747712"_s); // private
    QTRY_VERIFY(words(u"finderCount"_s).startsWith(u"No public room"_s));
    QCOMPARE(rows(), QStringList{u"Address:-8213747712"_s});
    key(Qt::Key_Return);
    QCOMPARE(joined(), QStringList{u"-8213747712"_s});
}

void TestJoinRoom::exactAddressIsChosenAmongFinds()
{
    signIn();
    openDialog();
    type(u"plug-socket-test"_s);
    QTRY_COMPARE(current(), u"Room:plug-socket-test"_s);
    QVERIFY(!rows().contains(u"Address:plug-socket-test"_s));
}

void TestJoinRoom::enterBeforeTheAnswerMeansWhatWasTyped()
{
    signIn();
    openDialog();
    type(u"quiet"_s);
    QCOMPARE(current(), u"Address:quiet"_s);
    key(Qt::Key_Return);
    QCOMPARE(joined(), QStringList{u"quiet"_s});
}

void TestJoinRoom::linkIsJoinedWithoutSearch()
{
    signIn();
    openDialog();
    edit()->setText(m_account->endpoints().site.toString() + u"/quiet-corner"_s);
    QCOMPARE(rows(), QStringList{u"Address:quiet-corner"_s});
    key(Qt::Key_Return);
    QCOMPARE(joined(), QStringList{u"quiet-corner"_s});

    m_dialog->open();
    edit()->setText(u"https://elsewhere.example.org/quiet-corner"_s);
    key(Qt::Key_Return);
    QCOMPARE(joined().size(), 1);
    QVERIFY(words(u"statusLine"_s).contains(u"None of your accounts"_s));
}

void TestJoinRoom::keysMoveInTheListFromTheLine()
{
    signIn();
    openDialog();
    QTRY_VERIFY(hasAnswer());
    key(Qt::Key_Down);
    const QString first = current();
    QVERIFY(first.startsWith(u"Room:"_s)); // heads are passed over
    key(Qt::Key_Down);
    QVERIFY(current() != first);
    key(Qt::Key_Up);
    QCOMPARE(current(), first);
    key(Qt::Key_PageDown);
    const int far = list()->currentIndex().row();
    QVERIFY(far > 1);
    key(Qt::Key_PageUp);
    QVERIFY(list()->currentIndex().row() < far);
    QVERIFY(edit()->hasFocus());
    key(Qt::Key_Return);
    QCOMPARE(joined().size(), 1);
}

void TestJoinRoom::listHasKeysOfItsOwn()
{
    signIn();
    openDialog();
    QTRY_VERIFY(hasAnswer());
    list()->setFocus(Qt::TabFocusReason);
    list()->setCurrentIndex(model().index(rowOf(u"quiet-corner"_s)));
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(m_account->lobby().favourites().size() == 1);
    QCOMPARE(current(), u"Room:quiet-corner"_s); // though a section came above it
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(joined(), QStringList{u"quiet-corner"_s});
}

void TestJoinRoom::starByKeyAndByClick()
{
    signIn();
    openDialog();
    QTRY_VERIFY(hasAnswer());
    type(u"quiet"_s);
    QTRY_COMPARE(current(), u"Room:quiet-corner"_s);
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(model().at(rowOf(u"quiet-corner"_s)).isPending);
    QTRY_VERIFY(model().at(rowOf(u"quiet-corner"_s)).isFavourite);
    QVERIFY(!model().at(rowOf(u"quiet-corner"_s)).isPending);

    const auto *delegate = static_cast<RoomListDelegate *>(list()->itemDelegate());
    const QRect row = list()->visualRect(model().index(rowOf(u"quiet-corner"_s)));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, delegate->starRect(row, Qt::LeftToRight).center());
    QTRY_VERIFY(!model().at(rowOf(u"quiet-corner"_s)).isFavourite);
    QVERIFY(joined().isEmpty());
}

void TestJoinRoom::favouritesStandFirst()
{
    signIn();
    openDialog();
    QTRY_VERIFY(hasAnswer());
    const plugdj::RoomListEntry quiet = model().at(rowOf(u"quiet-corner"_s)).room;
    m_account->lobby().setFavourite(quiet, true);
    QTRY_COMPARE(rows().value(0), u"Head:Favourites 1"_s);
    QCOMPARE(rows().value(1), u"Room:quiet-corner"_s);
    // Another dialog knows from the server.
    openDialog();
    QTRY_COMPARE(rows().value(0), u"Head:Favourites 1"_s);
}

void TestJoinRoom::recentRoomsAreOfferedAndSearched()
{
    signIn();
    openDialog({{u"a"_s, u"quiet-corner"_s, u"Quiet Corner"_s}, {u"a"_s, u"-4711"_s, u"Cellar of Ann"_s}});
    QTRY_VERIFY(hasAnswer());
    const int head = int(rows().indexOf(u"Head:Recent 2"_s));
    QVERIFY(head >= 0);
    QCOMPARE(rows().value(head + 1), u"Room:quiet-corner"_s);
    QVERIFY(model().at(head + 1).isKnown);
    QVERIFY(!model().at(head + 2).isKnown);
    key(Qt::Key_Down);
    type(u"cellar"_s);
    QTRY_COMPARE(current(), u"Room:-4711"_s); // the site's search does not know private rooms
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(words(u"finderTrouble"_s).contains(u"not told about this room"_s));
    key(Qt::Key_Return);
    QCOMPARE(joined(), QStringList{u"-4711"_s});
}

void TestJoinRoom::guestsLookAroundWithoutStars()
{
    signIn(Credentials::Method::Guest);
    openDialog();
    QTRY_VERIFY(hasAnswer());
    QVERIFY(words(u"finderAbout"_s).startsWith(u"As a guest"_s));
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"createButton"_s)->isVisible());
    type(u"quiet"_s);
    QTRY_COMPARE(current(), u"Room:quiet-corner"_s);
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!model().at(rowOf(u"quiet-corner"_s)).isPending);
    key(Qt::Key_Return);
    QCOMPARE(joined(), QStringList{u"quiet-corner"_s});
}

void TestJoinRoom::roomIsCreated()
{
    signIn();
    openDialog();
    QTRY_VERIFY(hasAnswer());
    type(u"Salt & Light"_s);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"createButton"_s), Qt::LeftButton);
    auto *create = m_dialog->findChild<CreateRoomDialog *>();
    QVERIFY(create);
    auto *name = create->findChild<QLineEdit *>(u"newRoomName"_s);
    QCOMPARE(name->text(), u"Salt & Light"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(joined().size(), 1);
    QVERIFY(!joined().constFirst().isEmpty());
    QCOMPARE(m_account->lobby().hosted().constLast().slug, joined().constFirst());
}

void TestJoinRoom::badRoomNameKeepsWhatWasTyped()
{
    signIn();
    openDialog();
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"createButton"_s), Qt::LeftButton);
    auto *create = m_dialog->findChild<CreateRoomDialog *>();
    auto *name = create->findChild<QLineEdit *>(u"newRoomName"_s);
    QTest::keyClicks(name, u"Night Bus"_s); // there is one
    QTest::keyClick(name, Qt::Key_Return);
    const auto *status = create->findChild<QLabel *>(u"newRoomStatus"_s);
    QTRY_VERIFY(status->text().contains(u"does not take this name"_s));
    QCOMPARE(name->text(), u"Night Bus"_s);
    QVERIFY(create->isVisible());
    QVERIFY(joined().isEmpty());
    create->reject();
}

void TestJoinRoom::accountChosenByHandStays()
{
    signIn();
    PlugDjAccount second(m_server->plugDjEndpoints());
    second.signIn({Credentials::Method::Guest, {}, {}});
    QTRY_VERIFY(second.isSignedIn());
    JoinRoomDialog dialog(m_theme, {m_account.get(), &second});
    QSignalSpy wanted(&dialog, &JoinRoomDialog::joinWanted);
    dialog.open();
    auto *combo = dialog.findChild<QComboBox *>(u"accountCombo"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), 1);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"addressEdit"_s), u"quiet-corner"_s);
    QCOMPARE(combo->currentIndex(), 1);
    dialog.submit();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Account *>(), &second);
}

void TestJoinRoom::namesForScreenReaders()
{
    signIn();
    openDialog();
    QTRY_VERIFY(hasAnswer());
    QCOMPARE(m_dialog->accessibleName(), u"Join a room"_s);
    QCOMPARE(list()->accessibleName(), u"Rooms found"_s);
    QCOMPARE(edit()->accessibleName(), u"Room address"_s);
    const QString spoken = model().index(rowOf(u"full-house"_s)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Full House"_s) && spoken.contains(u"full"_s) && spoken.contains(u"5 people"_s),
             qPrintable(spoken));
}

void TestJoinRoom::pictures_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Choice::Light << QSize(560, 560);
    QTest::newRow("dark") << Theme::Choice::Dark << QSize(560, 560);
    QTest::newRow("contrast") << Theme::Choice::HighContrast << QSize(560, 560);
    QTest::newRow("small") << Theme::Choice::Light << QSize(440, 340);
}

void TestJoinRoom::pictures()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(QSize, size);
    m_theme.setChoice(choice);
    QApplication::setPalette(m_theme.palette());
    signIn();
    openDialog({{u"a"_s, u"-4711"_s, u"Cellar of Ann"_s}});
    m_dialog->resize(size);
    QTRY_VERIFY(hasAnswer());
    m_account->lobby().setFavourite(model().at(rowOf(u"night-bus"_s)).room, true);
    QTRY_COMPARE(rows().value(0), u"Head:Favourites 1"_s);
    key(Qt::Key_Down);
    const auto save = [this](const QString &name) {
        const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_dialog->grab().save(
                QDir(folder).filePath(u"join-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())))));
    };
    save(u"browse"_s);
    QVERIFY(list()->height() >= m_theme.px(2 * m_theme.sizes().listRowTwoLines));
    type(u"lo"_s);
    QTRY_VERIFY(rowOf(u"locked-list"_s) >= 0);
    save(u"search"_s);
}

QTEST_MAIN(TestJoinRoom)
#include "tst_joinroom.moc"
