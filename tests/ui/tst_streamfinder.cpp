// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanelobby.h"
#include "ui/emotestore.h"
#include "ui/joinroomdialog.h"
#include "ui/resources.h"
#include "ui/streamlistmodel.h"
#include "ui/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = StreamListRow::Kind;

/// The join dialog of a Floatplane account against the practice server, with keys and clicks. With
/// PARTYLINE_PICTURES=DIR pictures are kept there, to be looked at.
class TestStreamFinder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhoIsLiveFirst();
    void announcementMovesUp();
    void enterJoinsTheMarkedRow();
    void doubleClickJoins();
    void wordsFindByNameAndKeepTheAccount();
    void linkAndIdAreJoinedAsTheyAre();
    void creatorsWithoutStreamCannotBeChosen();
    void askingAgainFindsTheEnd();
    void nothingSubscribed();
    void troubleIsSaid_data();
    void troubleIsSaid();
    void namesForScreenReaders();
    void pictures_data();
    void pictures();

private:
    void signIn(const QString &user = {});
    void openDialog();
    QLineEdit *edit() const { return m_dialog->findChild<QLineEdit *>(u"addressEdit"_s); }
    QListView *list() const { return m_dialog->findChild<QListView *>(u"streamList"_s); }
    const StreamListModel &model() const { return *static_cast<StreamListModel *>(list()->model()); }
    QString words(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    QStringList rows() const;
    int rowOf(const QString &name) const { return int(rows().indexOf(u"Stream:"_s + name)); }
    QString streamOf(const QString &name) const { return model().at(rowOf(name)).stream.id; }
    bool isSettled() const
    {
        return rows().size() >= 3 && !m_account->lobby().isRefreshing()
               && std::none_of(model().rows().begin(), model().rows().end(), [](const StreamListRow &row) {
                      return row.kind == Kind::Stream && (row.standing.isAsking || !row.standing.toldAt.isValid());
                  });
    }
    void control(const QString &name, const QJsonObject &arguments)
    {
        const auto done = m_server->control(name, arguments);
        QVERIFY2(done.isOk(), done.isOk() ? "" : qPrintable(done.error().text));
    }

    Theme m_theme;
    QNetworkAccessManager m_network;
    std::unique_ptr<EmoteStore> m_pictures;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<FloatplaneAccount> m_account;
    std::unique_ptr<JoinRoomDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TestStreamFinder::initTestCase()
{
    loadResources();
    QApplication::setStyle(new Style(m_theme));
}

void TestStreamFinder::init()
{
    PracticeServer::Options options;
    options.plugDjRate = 0;
    options.floatplaneRate = 0;
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen());
    m_pictures = std::make_unique<EmoteStore>(m_network);
    m_pictures->allowFor(m_server->floatplaneEndpoints());
    m_account = std::make_unique<FloatplaneAccount>(m_server->floatplaneEndpoints());
}

void TestStreamFinder::cleanup()
{
    m_wanted.reset();
    m_dialog.reset();
    m_account.reset();
    m_pictures.reset();
    m_server.reset();
    m_theme.setChoice(Theme::Choice::Light);
}

void TestStreamFinder::signIn(const QString &user)
{
    QJsonObject arguments;
    if (!user.isEmpty())
        arguments.insert(u"user"_s, user);
    const auto session = m_server->control(u"session"_s, arguments);
    QVERIFY(session.isOk());
    m_account->signIn({Credentials::Method::Session, {}, Secret(session->value("cookie"_L1).toString().toUtf8())});
    QTRY_VERIFY_WITH_TIMEOUT(m_account->isSignedIn(), 20'000);
}

void TestStreamFinder::openDialog()
{
    JoinRoomDialog::Options options;
    options.streamSearch = {5ms, 0ms};
    options.pictures = m_pictures.get();
    m_dialog = std::make_unique<JoinRoomDialog>(m_theme, QList<Account *>{m_account.get()}, options);
    m_wanted = std::make_unique<QSignalSpy>(m_dialog.get(), &JoinRoomDialog::joinWanted);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QVERIFY(list());
    new QAbstractItemModelTester(list()->model(), list());
}

QStringList TestStreamFinder::rows() const
{
    QStringList rows;
    for (const StreamListRow &row : model().rows()) {
        switch (row.kind) {
        case Kind::Head:
            rows.append(u"Head:%1 %2"_s.arg(row.section).arg(row.count));
            break;
        case Kind::Address:
            rows.append(u"Address:"_s + row.stream.id);
            break;
        case Kind::Stream:
            rows.append(u"Stream:"_s + row.stream.creatorName);
            break;
        case Kind::Silent:
            rows.append(u"Silent:"_s + row.stream.creatorName);
            break;
        }
    }
    return rows;
}

void TestStreamFinder::showsWhoIsLiveFirst()
{
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    QCOMPARE(rows(), (QStringList{u"Head:Live now 1"_s, u"Stream:The Lantern Workshop"_s,
                                  u"Head:Your subscriptions 2"_s, u"Stream:Tinker Tess"_s, u"Silent:Quiet Corner"_s}));
    QCOMPARE(model().at(1).stream.title, u"Friday at the workbench"_s);
    QCOMPARE(model().at(3).standing.state, FloatplaneOnAir::State::Off);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"finderTrouble"_s)->isVisible());
}

void TestStreamFinder::announcementMovesUp()
{
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    const QString tess = model().at(rowOf(u"Tinker Tess"_s)).stream.creatorId;
    m_account->lobby().onAir().begin(tess);
    QTRY_COMPARE(rows().constFirst(), u"Head:Live now 2"_s);
    QCOMPARE(model().at(rowOf(u"Tinker Tess"_s)).standing.since.isValid(), true);
}

void TestStreamFinder::enterJoinsTheMarkedRow()
{
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), rowOf(u"Tinker Tess"_s));
    const QString wanted = streamOf(u"Tinker Tess"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0)[1].toString(), wanted);
}

void TestStreamFinder::doubleClickJoins()
{
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    const QString wanted = streamOf(u"The Lantern Workshop"_s);
    const QPoint place = list()->visualRect(model().index(rowOf(u"The Lantern Workshop"_s))).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0)[1].toString(), wanted);
}

void TestStreamFinder::wordsFindByNameAndKeepTheAccount()
{
    signIn(u"outsider"_s); // subscribes to nobody
    openDialog();
    QTest::keyClicks(edit(), u"tinker"_s);
    QTRY_VERIFY(rowOf(u"Tinker Tess"_s) > 0);
    QVERIFY(rows().contains(u"Head:Found 1"_s));
    QTRY_COMPARE(list()->currentIndex().row(), rowOf(u"Tinker Tess"_s));
    edit()->clear();
    QTest::keyClicks(edit(), u"nobody has this name"_s);
    QTRY_VERIFY2(words(u"finderCount"_s).contains(u"nobody has this name"_s), qPrintable(words(u"finderCount"_s)));
}

void TestStreamFinder::linkAndIdAreJoinedAsTheyAre()
{
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    edit()->setText(m_server->floatplaneEndpoints().site.toString() + u"/channel/tinkertess/live/"_s);
    QCOMPARE(rows(), QStringList{u"Address:tinkertess"_s});
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0)[1].toString(), u"tinkertess"_s);
}

void TestStreamFinder::creatorsWithoutStreamCannotBeChosen()
{
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    const int silent = int(rows().indexOf(u"Silent:Quiet Corner"_s));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(model().index(silent)).center());
    QTest::keyClick(edit(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(m_wanted->isEmpty());
    QVERIFY(m_dialog->isVisible());
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(edit(), Qt::Key_Up);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(edit(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), rowOf(u"Tinker Tess"_s)); // the last that can be
}

void TestStreamFinder::askingAgainFindsTheEnd()
{
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    control(u"on-air"_s, {{u"on"_s, false}});
    const QString lantern = model().at(rowOf(u"The Lantern Workshop"_s)).stream.creatorId;
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_F5);
    // Asked less than a minute ago: the list is loaded anew, the site is not asked about that stream again.
    QVERIFY(!m_account->lobby().onAir().of(lantern).isAsking);
    QTRY_VERIFY(!m_account->lobby().isRefreshing());
    QVERIFY(m_account->lobby().onAir().of(lantern).isOn());
}

void TestStreamFinder::nothingSubscribed()
{
    signIn(u"outsider"_s);
    openDialog();
    QTRY_VERIFY2(words(u"finderCount"_s).contains(u"subscribes to nobody"_s), qPrintable(words(u"finderCount"_s)));
    QCOMPARE(model().rowCount(), 0);
}

void TestStreamFinder::troubleIsSaid_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("says");
    QTest::newRow("Cloudflare") << u"floatplane-cloudflare"_s << u"403"_s;
    QTest::newRow("down") << u"floatplane-server-error"_s << u"500"_s;
    QTest::newRow("too fast") << u"floatplane-rate-limit=5"_s << u"5"_s;
}

void TestStreamFinder::troubleIsSaid()
{
    QFETCH(QString, fault);
    QFETCH(QString, says);
    signIn();
    const QStringList parts = fault.split(u'=');
    QJsonObject arguments{{u"name"_s, parts[0]}};
    if (parts.size() > 1)
        arguments.insert(u"argument"_s, parts[1]);
    control(u"fault"_s, arguments);
    openDialog();
    QTRY_VERIFY2(words(u"finderTrouble"_s).contains(says), qPrintable(words(u"finderTrouble"_s)));
    QTest::keyClicks(edit(), u"tinkertess"_s); // and what is typed can be joined all the same
    QTRY_VERIFY(rows().contains(u"Address:tinkertess"_s));
}

void TestStreamFinder::namesForScreenReaders()
{
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    QCOMPARE(list()->accessibleName(), u"Livestreams found"_s);
    const QString spoken = model().index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"The Lantern Workshop, Live"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"Friday at the workbench"_s), qPrintable(spoken));
}

void TestStreamFinder::pictures_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestStreamFinder::pictures()
{
    QFETCH(Theme::Choice, choice);
    m_theme.setChoice(choice);
    QApplication::setPalette(m_theme.palette());
    signIn();
    openDialog();
    QTRY_VERIFY(isSettled());
    const QString tess = model().at(rowOf(u"Tinker Tess"_s)).stream.creatorId;
    m_account->lobby().onAir().begin(tess);
    QTest::keyClick(edit(), Qt::Key_Down);
    const QUrl thumbnail = model().at(1).stream.thumbnail;
    QTRY_COMPARE(m_pictures->state(thumbnail), EmoteStore::State::Ready);
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    const QPixmap picture = m_dialog->grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(folder + u"/streamfinder-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }
}

QTEST_MAIN(TestStreamFinder)
#include "tst_streamfinder.moc"
