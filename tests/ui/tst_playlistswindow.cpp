// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/playlistswindow.h"

#include "services/plugdjplaylists.h"
#include "support/plugdjroomtest.h"
#include "ui/addtracksdialog.h"
#include "ui/playlistmenu.h"
#include "ui/playlistpane.h"
#include "ui/playlisttransfer.h"
#include "ui/trackeditdialog.h"
#include "wire/plugdjrest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestPlaylistsWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesAreThere();
    void listsAndTracksShow();
    void aKeyThatBringsTheFocusSelects();
    void altKeysMoveSeveral();
    void draggedRowsSayWhereTheyGo();
    void filteringHoldsTheOrder();
    void removingCanBeUndone();
    void createRenameActivateDelete();
    void aRefusalIsSaidAndNothingTypedIsLost();
    void linksBecomeTracks();
    void lookUpOnlyOnClick();
    void editing();
    void guestsAreToldWhy();
    void exportAndImport();
    void badFilesAreSaid();
    void othersPlaylistsInAMenu();
    void oneWindowForAnAccount();
    void fiveThousandTracksStaySmooth();
    void pictures_data();
    void pictures();

private:
    template <typename T>
    static T *named(const QWidget &parent, const QString &name)
    {
        for (T *part : parent.findChildren<T *>()) {
            if (part->accessibleName() == name)
                return part;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        for (QPushButton *part : parent.findChildren<QPushButton *>()) {
            if (part->text().remove(u'&').startsWith(text))
                return part;
        }
        return nullptr;
    }
    QListView *view(const QString &name) const { return named<QListView>(*m_window, name); }
    QString shown(const QString &name) const
    {
        QStringList rows;
        const QAbstractItemModel &model = *view(name)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows.join(u" | "_s);
    }
    QString titles() const
    {
        QStringList all;
        for (const auto &one : *lists().media(1))
            all.append(one.title);
        return all.join(u' ');
    }
    void select(const QList<int> &rows)
    {
        QListView *tracks = view(u"Tracks"_s);
        tracks->setFocus();
        tracks->selectionModel()->clear();
        for (const int row : rows)
            tracks->selectionModel()->select(tracks->model()->index(row, 0), QItemSelectionModel::Select);
        tracks->selectionModel()->setCurrentIndex(tracks->model()->index(rows[0], 0), QItemSelectionModel::NoUpdate);
    }
    template <typename Dialog>
    Dialog *opened() const
    {
        for (Dialog *dialog : m_window->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// A shortcut works in the window that is in front: not before a dialog that was answered has given it back.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::keyClick(m_window, key, modifiers);
    }
    QString status() const { return m_window->findChild<StatusLine *>()->text(); }
    void openWindow();
    PlugDjPlaylists &lists() const { return t->account.playlists(); }

    Theme m_theme;
    std::unique_ptr<PlugDjRoomTest> t;
    QPointer<PlaylistsWindow> m_window;
    QList<plugdj::Media> m_media;
};

void TestPlaylistsWindow::init()
{
    t = std::make_unique<PlugDjRoomTest>();
    m_media.clear();
    const QStringList words{u"Harbour lights"_s, u"Glass elevator"_s, u"Slow satellite"_s, u"Paper moons"_s};
    for (int i = 0; i < 4; ++i) {
        m_media.append({11 + i,
                        i == 2 ? 2 : 1,
                        i == 2 ? u"293"_s : u"video-----%1"_s.arg(i),
                        u"Artist %1"_s.arg(i),
                        words[i],
                        180 + i,
                        {}});
    }
    t->site.playlists = {{1, u"Late & loud"_s, true, 4}, {2, u"Not tonight"_s, false, 0}};
    t->site.answer("GET /_/playlists/1/media",
                   [this](const auto &) { return ScriptedPlugDj::ok(plugdj::allToJson(m_media)); });
    t->signIn();
}

void TestPlaylistsWindow::cleanup()
{
    delete m_window;
    t.reset();
}

void TestPlaylistsWindow::openWindow()
{
    m_window = new PlaylistsWindow(t->account, m_theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QTRY_VERIFY(lists().media(1));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestPlaylistsWindow::namesAreThere()
{
    openWindow();
    QCOMPARE(m_window->accessibleName(), u"Playlists"_s);
    QVERIFY(view(u"Playlists"_s) && view(u"Tracks"_s));
    QVERIFY(named<QLineEdit>(*m_window, u"Find tracks"_s));
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
    }
}

void TestPlaylistsWindow::listsAndTracksShow()
{
    openWindow();
    QCOMPARE(shown(u"Playlists"_s), u"Late & loud, active, 4 track(s) | Not tonight, 0 track(s)"_s);
    QVERIFY(shown(u"Tracks"_s).startsWith(u"1. Artist 0 – Harbour lights, 3:00, YouTube, next | 2. "_s));
    QVERIFY(shown(u"Tracks"_s).contains("SoundCloud"_L1));
    QAbstractItemModelTester tester(view(u"Tracks"_s)->model());
    // The other one by key.
    view(u"Playlists"_s)->setFocus();
    QTest::keyClick(view(u"Playlists"_s), Qt::Key_Down);
    QTRY_COMPARE(view(u"Tracks"_s)->model()->rowCount(), 0);
    QTRY_COMPARE(t->site.count("GET /_/playlists/2/media"), 1);
}

void TestPlaylistsWindow::aKeyThatBringsTheFocusSelects()
{
    openWindow();
    auto *tracks = view(u"Tracks"_s);
    const auto isOn = [tracks] {
        const auto actions = tracks->actions();
        return std::ranges::any_of(actions, [](const QAction *action) {
            return action->shortcut() == QKeySequence(Qt::Key_F2) && action->isEnabled();
        });
    };
    view(u"Playlists"_s)->setFocus();
    tracks->clearSelection();
    QVERIFY(!isOn());
    tracks->setFocus(Qt::TabFocusReason);
    QCOMPARE(tracks->selectionModel()->selectedIndexes(), QList{tracks->model()->index(0, 0)});
    QVERIFY(isOn());
    // What was selected before stays so.
    select({2, 3});
    view(u"Playlists"_s)->setFocus();
    tracks->setFocus(Qt::TabFocusReason);
    QCOMPARE(tracks->selectionModel()->selectedIndexes().size(), 2);
}

void TestPlaylistsWindow::altKeysMoveSeveral()
{
    openWindow();
    select({2, 3});
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(titles(), u"Harbour lights Slow satellite Paper moons Glass elevator"_s);
    QCOMPARE(view(u"Tracks"_s)->selectionModel()->selectedIndexes().size(), 2); // still those
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(titles(), u"Slow satellite Paper moons Harbour lights Glass elevator"_s);
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_Up, Qt::AltModifier); // at the top already
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles(), u"Harbour lights Slow satellite Paper moons Glass elevator"_s);
    m_media = *lists().media(1);
    QTRY_COMPARE(lists().pending(), 0);
    QCOMPARE(t->site.count("PUT /_/playlists/1/media/move"), 3);
    QTRY_VERIFY(!lists().isLoading(1));
    QCOMPARE(titles(), u"Harbour lights Slow satellite Paper moons Glass elevator"_s);
}

void TestPlaylistsWindow::draggedRowsSayWhereTheyGo()
{
    openWindow();
    auto *model = view(u"Tracks"_s)->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(2, 0), model->index(0, 0)}));
    QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, 4, 0, {}));
    QCOMPARE(titles(), u"Glass elevator Paper moons Harbour lights Slow satellite"_s);
    // Onto itself: before the next one that does not move along.
    const std::unique_ptr<QMimeData> again(model->mimeData({model->index(0, 0), model->index(1, 0)}));
    model->dropMimeData(again.get(), Qt::MoveAction, 1, 0, {});
    QCOMPARE(titles(), u"Glass elevator Paper moons Harbour lights Slow satellite"_s);
    QMimeData foreign;
    foreign.setText(u"hello"_s);
    QVERIFY(!model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void TestPlaylistsWindow::filteringHoldsTheOrder()
{
    openWindow();
    auto *filter = named<QLineEdit>(*m_window, u"Find tracks"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"SATEL"_s);
    QCOMPARE(view(u"Tracks"_s)->model()->rowCount(), 1);
    QVERIFY(!view(u"Tracks"_s)->dragEnabled());
    select({0});
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_Up, Qt::AltModifier); // nobody sees where to
    QCOMPARE(lists().pending(), 0);
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_Home, Qt::AltModifier); // that is clear
    QVERIFY(titles().startsWith("Slow satellite"_L1));
    filter->clear();
    QCOMPARE(view(u"Tracks"_s)->model()->rowCount(), 4);
}

void TestPlaylistsWindow::removingCanBeUndone()
{
    openWindow();
    select({1});
    const auto removed = m_media[1];
    m_media.removeAt(1);
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_Delete);
    QCOMPARE(titles(), u"Harbour lights Slow satellite Paper moons"_s);
    QTRY_COMPARE(lists().pending(), 0);
    QPushButton *undo = button(*m_window, u"Undo"_s);
    QTRY_VERIFY(undo->isVisible());
    t->site.answer("POST /_/playlists/1/media/insert", [&](const auto &) {
        m_media.append(removed);
        m_media.last().id = 99;
        return ScriptedPlugDj::ok();
    });
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(t->site.lastBody("PUT /_/playlists/1/media/move"), R"({"beforeID":13,"ids":[99]})");
    QVERIFY(!undo->isVisible());
}

void TestPlaylistsWindow::createRenameActivateDelete()
{
    openWindow();
    t->site.answer("POST /_/playlists", ScriptedPlugDj::ok({plugdj::toJson(plugdj::Playlist{3, u"Mine"_s, false, 0})}));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(opened<QInputDialog>());
    opened<QInputDialog>()->setTextValue(u"  Mine "_s);
    QTest::keyClick(opened<QInputDialog>(), Qt::Key_Return);
    QTRY_COMPARE(view(u"Playlists"_s)->currentIndex().data().toString(), u"Mine"_s);
    QCOMPARE(QJsonDocument::fromJson(t->site.lastBody("POST /_/playlists")).object().value(u"name"_s).toString(),
             u"Mine"_s);

    press(Qt::Key_F2, Qt::ShiftModifier);
    QTRY_VERIFY(opened<QInputDialog>());
    QCOMPARE(opened<QInputDialog>()->textValue(), u"Mine"_s);
    opened<QInputDialog>()->setTextValue(u"Ours"_s);
    opened<QInputDialog>()->accept();
    QTRY_COMPARE(t->site.count("PUT /_/playlists/3/rename"), 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(t->site.count("PUT /_/playlists/3/activate"), 1);
    QCOMPARE(lists().activeId(), 3);

    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(opened<QMessageBox>());
    QVERIFY(opened<QMessageBox>()->text().contains(u"“Ours”"_s));
    QVERIFY(opened<QMessageBox>()->informativeText().contains("active playlist"_L1));
    QTest::keyClick(opened<QMessageBox>(), Qt::Key_Return); // the default is the safe one
    QTRY_VERIFY(!opened<QMessageBox>());
    QCOMPARE(t->site.count("DELETE /_/playlists/3"), 0);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(opened<QMessageBox>());
    QTest::mouseClick(button(*opened<QMessageBox>(), u"Delete"_s), Qt::LeftButton);
    QTRY_COMPARE(t->site.count("DELETE /_/playlists/3"), 1);
    QTRY_COMPARE(lists().lists().size(), 2);
}

void TestPlaylistsWindow::aRefusalIsSaidAndNothingTypedIsLost()
{
    openWindow();
    t->site.answer("POST /_/playlists", ScriptedPlugDj::refusal(403, "requestError"));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(opened<QInputDialog>());
    opened<QInputDialog>()->setTextValue(u"A long name"_s);
    opened<QInputDialog>()->accept();
    QTRY_VERIFY(status().startsWith("The playlist was not created."_L1));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(opened<QInputDialog>());
    QCOMPARE(opened<QInputDialog>()->textValue(), u"A long name"_s);
}

void TestPlaylistsWindow::linksBecomeTracks()
{
    openWindow();
    QTest::mouseClick(button(*m_window, u"Add tracks"_s), Qt::LeftButton);
    QTRY_VERIFY(opened<AddTracksDialog>());
    AddTracksDialog &dialog = *opened<AddTracksDialog>();
    auto *links = named<QPlainTextEdit>(dialog, u"Links"_s);
    auto *table = named<QTableView>(dialog, u"Tracks to add"_s);
    QPushButton *add = button(dialog, u"Add"_s);
    QVERIFY(!add->isEnabled());
    links->setPlainText(u"https://youtu.be/dQw4w9WgXcQ https://youtu.be/video-----1 https://example.org/x "
                        u"https://youtube.com/playlist?list=1"_s);
    QCOMPARE(table->model()->rowCount(), 4);
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 3), u"title is missing"_s);
    QCOMPARE(cell(1, 1), u"Glass elevator"_s); // known from the playlist, and twice now
    QCOMPARE(cell(1, 3), u"in this playlist already"_s);
    QCOMPARE(cell(2, 3), u"neither YouTube nor SoundCloud: left out"_s);
    QCOMPARE(cell(3, 3), u"not one track: left out"_s);
    QVERIFY(!add->isEnabled());
    auto *model = table->model();
    QVERIFY(model->setData(model->index(0, 0), u" Rick "_s));
    QVERIFY(model->setData(model->index(0, 1), u"Song"_s));
    QVERIFY(!model->setData(model->index(0, 2), u"long"_s));
    QVERIFY(model->setData(model->index(0, 2), u"3:33"_s));
    QCOMPARE(cell(0, 3), u"ready"_s);
    QVERIFY(dialog.findChild<StatusLine *>()->text().contains("already"_L1));
    // What was written stays when more links come.
    links->setPlainText(u"https://youtu.be/dQw4w9WgXcQ"_s);
    QCOMPARE(cell(0, 1), u"Song"_s);
    named<QComboBox>(dialog, u"Where"_s)->setCurrentIndex(1);
    t->site.answerOnce("POST /_/playlists/1/media/insert", ScriptedPlugDj::refusal(400, "requestError"));
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<StatusLine *>()->text().startsWith("The tracks were not added."_L1));
    QCOMPARE(cell(0, 1), u"Song"_s);
    QPointer<AddTracksDialog> alive(&dialog);
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(!alive);
    const QJsonObject sent = QJsonDocument::fromJson(t->site.lastBody("POST /_/playlists/1/media/insert")).object();
    QCOMPARE(sent.value(u"append"_s), QJsonValue(false));
    const QJsonObject media = sent.value(u"media"_s).toArray().at(0).toObject();
    QCOMPARE(media.value(u"author"_s).toString(), u"Rick"_s);
    QCOMPARE(media.value(u"duration"_s).toInt(), 213);
}

void TestPlaylistsWindow::lookUpOnlyOnClick()
{
    HttpFake source(
        [](const auto &) { return HttpFake::json(R"({"title":"Told","author_name":"Ann","html":"tracks%2F4711"})"); });
    openWindow();
    AddTracksDialog dialog(lists(), 1, m_theme, {source.url(), source.url()});
    dialog.show();
    named<QPlainTextEdit>(dialog, u"Links"_s)->setPlainText(u"https://soundcloud.com/ann/told"_s);
    QPushButton *lookUp = button(dialog, u"Look up"_s);
    QCOMPARE(lookUp->text(), u"Look up at 127.0.0.1"_s);
    auto *model = named<QTableView>(dialog, u"Tracks to add"_s)->model();
    QCOMPARE(model->index(0, 3).data().toString(), u"its number is missing: look it up"_s);
    QVERIFY(source.requests().isEmpty());
    model->setData(model->index(0, 1), u"My own title"_s);
    QTest::mouseClick(lookUp, Qt::LeftButton);
    QTRY_COMPARE(model->index(0, 3).data().toString(), u"length is missing"_s);
    QCOMPARE(source.requests().size(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"Ann"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"My own title"_s);
}

void TestPlaylistsWindow::editing()
{
    openWindow();
    select({0});
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_F2);
    QTRY_VERIFY(opened<TrackEditDialog>());
    auto *title = named<QLineEdit>(*opened<TrackEditDialog>(), u"Title"_s);
    QPushButton *change = button(*opened<TrackEditDialog>(), u"Change"_s);
    QVERIFY(!change->isEnabled());
    title->setText(u"Port & lights"_s);
    QTest::mouseClick(change, Qt::LeftButton);
    QTRY_COMPARE(t->site.count("PUT /_/playlists/1/media/update"), 1);
    QVERIFY(titles().startsWith("Port & lights"_L1));
    // What the server does not take is there again.
    QTRY_COMPARE(lists().pending(), 0);
    t->site.answer("PUT /_/playlists/1/media/update", ScriptedPlugDj::refusal(403, "requestError"));
    select({1});
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_F2);
    QTRY_VERIFY(opened<TrackEditDialog>());
    named<QLineEdit>(*opened<TrackEditDialog>(), u"Title"_s)->setText(u"Much typed"_s);
    QTest::mouseClick(button(*opened<TrackEditDialog>(), u"Change"_s), Qt::LeftButton);
    QTRY_VERIFY(status().startsWith("The track was not changed."_L1));
    QTRY_VERIFY(titles().contains("Glass elevator"_L1));
    select({1});
    QTest::keyClick(view(u"Tracks"_s), Qt::Key_F2);
    QTRY_VERIFY(opened<TrackEditDialog>());
    QCOMPARE(named<QLineEdit>(*opened<TrackEditDialog>(), u"Title"_s)->text(), u"Much typed"_s);
}

void TestPlaylistsWindow::guestsAreToldWhy()
{
    t->account.signOut();
    t->signIn(Credentials::Method::Guest);
    m_window = new PlaylistsWindow(t->account, m_theme);
    m_window->show();
    QVERIFY(status().startsWith("Guests have no playlists."_L1));
    QVERIFY(!button(*m_window, u"New"_s)->isEnabled());
    t->account.signOut();
    QVERIFY(status().startsWith("Sign in to see"_L1));
    t->signIn();
    QTRY_COMPARE(view(u"Playlists"_s)->model()->rowCount(), 2);
    QVERIFY(status().isEmpty());
    QVERIFY(button(*m_window, u"New"_s)->isEnabled());
}

void TestPlaylistsWindow::exportAndImport()
{
    openWindow();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.json"_s);
    m_window->transfer().exportTo(1, path);
    QTRY_VERIFY(status().contains("4 track(s) were saved"_L1));
    QList<plugdj::Media> made;
    t->site.answer("POST /_/playlists", [&](const auto &) {
        t->site.playlists.append({3, u"Late & loud"_s, false, 0});
        return ScriptedPlugDj::ok({plugdj::toJson(t->site.playlists.constLast())});
    });
    t->site.answer("GET /_/playlists/3/media",
                   [&](const auto &) { return ScriptedPlugDj::ok(plugdj::allToJson(made)); });
    t->site.answer("POST /_/playlists/3/media/insert", [&](const HttpFake::Request &request) {
        made = plugdj::readAll(QJsonDocument::fromJson(request.body).object().value(u"media"_s).toArray(),
                               plugdj::readMedia);
        for (int i = 0; i < made.size(); ++i)
            made[i].id = 300 + i;
        return ScriptedPlugDj::ok();
    });
    // Into the same one: all of it is there.
    m_window->transfer().importFrom(path, 1);
    QTRY_VERIFY(opened<QMessageBox>());
    QVERIFY(opened<QMessageBox>()->text().contains("has 4 track(s)"_L1));
    QVERIFY(opened<QMessageBox>()->informativeText().contains(u"4 track(s) are in “Late & loud” already."_s));
    QTest::mouseClick(button(*opened<QMessageBox>(), u"Add to this playlist"_s), Qt::LeftButton);
    QTRY_VERIFY(status().contains("nothing to add"_L1));
    QTRY_VERIFY(!opened<QMessageBox>());
    m_window->transfer().importFrom(path, 1);
    QTRY_VERIFY(opened<QMessageBox>());
    QTest::mouseClick(button(*opened<QMessageBox>(), u"Make a new playlist"_s), Qt::LeftButton);
    QTRY_VERIFY(status().contains("4 track(s) were added."_L1));
    QCOMPARE(made.size(), 4);
    QCOMPARE(made[2].cid, u"293"_s);
    QTRY_COMPARE(view(u"Tracks"_s)->model()->rowCount(), 4);
    QCOMPARE(view(u"Playlists"_s)->currentIndex().row(), 2);
}

void TestPlaylistsWindow::badFilesAreSaid()
{
    openWindow();
    QTemporaryDir folder;
    m_window->transfer().importFrom(folder.filePath(u"missing.json"_s), 1);
    QTRY_VERIFY(status().contains("missing.json cannot be read"_L1));
    QFile file(folder.filePath(u"binary.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100, '\0'));
    file.close();
    m_window->transfer().importFrom(file.fileName(), 1);
    QTRY_VERIFY(status().contains("not a text file"_L1));
    m_window->transfer().exportTo(1, folder.filePath(u"no/folder.csv"_s));
    QTRY_VERIFY(status().contains("was not saved"_L1));
    QVERIFY(!opened<QMessageBox>());
}

void TestPlaylistsWindow::othersPlaylistsInAMenu()
{
    QMenu menu;
    qint64 chosen = 0;
    fillPlaylistMenu(menu, lists(), [&](qint64 id) { chosen = id; });
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().constFirst()->isEnabled());
    menu.popup({0, 0});
    QTRY_COMPARE(menu.actions().size(), 2);
    QCOMPARE(menu.actions().constFirst()->text(), u"Late && loud (active, 4 track(s))"_s);
    menu.actions().constLast()->trigger();
    QCOMPARE(chosen, 2);
    menu.close();
    QMenu others;
    fillPlaylistMenu(others, lists(), {}, 1);
    QCOMPARE(others.actions().size(), 1);
}

void TestPlaylistsWindow::oneWindowForAnAccount()
{
    QWidget main;
    PlaylistsWindow *first = PlaylistsWindow::open(t->account, m_theme, &main);
    QVERIFY(first && first->isVisible());
    QCOMPARE(PlaylistsWindow::open(t->account, m_theme, &main), first);
    QPointer<PlaylistsWindow> alive(first);
    QVERIFY(QTest::qWaitForWindowActive(first));
    QTest::keyClick(first, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!alive);
    // It goes with its account.
    auto account = std::make_unique<PlugDjAccount>(t->site.endpoints());
    alive = PlaylistsWindow::open(*account, m_theme, &main);
    account.reset();
    QVERIFY(!alive);
}

void TestPlaylistsWindow::fiveThousandTracksStaySmooth()
{
    m_media.clear();
    for (int i = 0; i < 5000; ++i)
        m_media.append(
            {i + 1, 2, QString::number(5000 + i), u"Artist %1"_s.arg(i % 97), u"Track %1"_s.arg(i), 200, {}});
    QElapsedTimer clock;
    openWindow();
    QListView *tracks = view(u"Tracks"_s);
    QTRY_COMPARE(tracks->model()->rowCount(), 5000);
    clock.start();
    select({4998, 4999});
    QTest::keyClick(tracks, Qt::Key_Home, Qt::AltModifier);
    tracks->viewport()->repaint();
    qInfo() << "a move among 5,000:" << clock.restart() << "ms";
    named<QLineEdit>(*m_window, u"Find tracks"_s)->setText(u"Track 49"_s);
    tracks->viewport()->repaint();
    qInfo() << "a filter over 5,000:" << clock.restart() << "ms";
    QCOMPARE(tracks->model()->rowCount(), 111);
    named<QLineEdit>(*m_window, u"Find tracks"_s)->clear();
    clock.restart();
    for (int i = 0; i < 20; ++i) {
        tracks->scrollTo(tracks->model()->index(i * 249, 0), QAbstractItemView::PositionAtTop);
        tracks->viewport()->repaint();
    }
    qInfo() << "20 jumps:" << clock.elapsed() << "ms";
    QVERIFY(titles().startsWith("Track 4998 Track 4999 Track 0"_L1));
}

void TestPlaylistsWindow::pictures_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Choice::Light << QSize(820, 520);
    QTest::newRow("dark") << Theme::Choice::Dark << QSize(820, 520);
    QTest::newRow("contrast") << Theme::Choice::HighContrast << QSize(820, 520);
    QTest::newRow("small") << Theme::Choice::Light << QSize(640, 360);
}

void TestPlaylistsWindow::pictures()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(QSize, size);
    m_theme.setChoice(choice);
    QApplication::setPalette(m_theme.palette());
    m_media.append({20, 1, u"video-----0"_s, u"Artist 0"_s, u"Harbour lights"_s, 180, {}});
    m_media.append(
        {21,
         1,
         u"video-----9"_s,
         u"The Orchestra of Very Long Names and Their Many, Many Invited Friends"_s,
         u"A title that goes on for so long that no window on this desk could ever show it whole, part two"_s,
         7262,
         {}});
    t->site.playlists.append({3, u"A playlist with a name that is longer than the side of the window"_s, false, 4711});
    openWindow();
    m_window->resize(size);
    select({1, 2});
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto save = [&](QWidget &widget, const QString &name) {
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u"/playlists-%1-%2.png"_s.arg(name, tag)));
    };
    save(*m_window, u"window"_s);
    AddTracksDialog dialog(lists(), 1, m_theme, {});
    dialog.show();
    named<QPlainTextEdit>(dialog, u"Links"_s)
        ->setPlainText(u"https://youtu.be/dQw4w9WgXcQ\nhttps://soundcloud.com/ann/song\nhttps://youtu.be/video-----1\n"
                       u"https://example.org/"_s);
    save(dialog, u"add"_s);
    QCOMPARE(named<QTableView>(dialog, u"Tracks to add"_s)->model()->rowCount(), 4);
    view(u"Playlists"_s)->setCurrentIndex(view(u"Playlists"_s)->model()->index(1, 0));
    QTRY_VERIFY(lists().media(2));
    save(*m_window, u"empty"_s);
    m_theme.setChoice(Theme::Choice::Light);
}

QTEST_MAIN(TestPlaylistsWindow)

#include "tst_playlistswindow.moc"
