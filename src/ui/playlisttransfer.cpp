// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/playlisttransfer.h"

#include "core/filestem.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>
#include <QThreadPool>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString musicFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Runs `work` in the pool and gives its result to `then` on this thread, if `owner` still lives.
template <typename Work, typename Then>
void inBackground(QObject *owner, Work work, Then then)
{
    const QPointer<QObject> alive(owner);
    QThreadPool::globalInstance()->start([alive, work, then, application = QCoreApplication::instance()] {
        auto result = work();
        QMetaObject::invokeMethod(
            application,
            [alive, result, then] {
                if (alive)
                    then(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

QList<plugdj::Media> withoutRepeats(const QList<plugdj::Media> &media, const QList<plugdj::Media> &present)
{
    const auto keyOf = [](const plugdj::Media &one) { return QString::number(one.format) + u':' + one.cid; };
    QSet<QString> seen;
    for (const plugdj::Media &one : present)
        seen.insert(keyOf(one));
    QList<plugdj::Media> fresh;
    for (const plugdj::Media &one : media) {
        if (!seen.contains(keyOf(one)))
            fresh.append(one);
        seen.insert(keyOf(one));
    }
    return fresh;
}

PlaylistTransfer::PlaylistTransfer(PlugDjPlaylists &playlists, QWidget &window)
    : QObject(&window)
    , m_playlists(playlists)
    , m_window(window)
    , m_import(playlists)
{
    connect(&m_import, &PlaylistImport::finished, this, [this](int added, const std::optional<Error> &error) {
        const QString sum = tr("%1 of %n track(s) were added.", nullptr, m_import.total()).arg(added);
        if (!error)
            say(Status::Tint::Positive, tr("Imported"), tr("%n track(s) were added.", nullptr, added));
        else if (error->kind == Error::Kind::Cancelled)
            say(Status::Tint::Info, tr("Import stopped"), sum);
        else
            say(Status::Tint::Danger, tr("The import ended early"), sum + u' ' + error->text);
    });
    connect(&playlists, &PlugDjPlaylists::settled, this, [this](int change, qint64 playlistId) {
        if (change != m_creation)
            return;
        m_creation = 0;
        emit made(playlistId);
        m_import.start(playlistId, std::exchange(m_waiting, {}));
    });
    connect(&playlists, &PlugDjPlaylists::failed, this, [this](int change, const Error &) {
        if (change == m_creation) // the window says why
            m_creation = 0;
    });
}

void PlaylistTransfer::say(Status::Tint tint, const QString &title, const QString &sentence)
{
    static const QHash<Status::Tint, QString> icons{{Status::Tint::Positive, u"circle-check"_s},
                                                    {Status::Tint::Info, u"info-circle"_s},
                                                    {Status::Tint::Danger, u"alert-circle"_s},
                                                    {Status::Tint::Warning, u"alert-triangle"_s}};
    emit said({tint, icons.value(tint), title, sentence});
}

void PlaylistTransfer::askExport(qint64 playlistId)
{
    const plugdj::Playlist *const list = m_playlists.find(playlistId);
    if (!list || !m_playlists.media(playlistId))
        return say(Status::Tint::Info, {}, tr("Wait until the tracks of this playlist are loaded."));
    auto *dialog = new QFileDialog(&m_window, tr("Export playlist"), musicFolder(),
                                   tr("Partyline playlist (*.json);;Table (*.csv);;M3U list (*.m3u8)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    const QString stem = fileStem(list->name);
    dialog->selectFile((stem.isEmpty() ? u"playlist"_s : stem) + u".json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1)    ? u"csv"_s
                                 : filter.contains("m3u8"_L1) ? u"m3u8"_s
                                                              : u"json"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, playlistId](const QString &path) { exportTo(playlistId, path); });
    dialog->open();
}

void PlaylistTransfer::exportTo(qint64 playlistId, const QString &path)
{
    const plugdj::Playlist *const list = m_playlists.find(playlistId);
    const auto *const media = m_playlists.media(playlistId);
    if (!list || !media)
        return;
    const playlistfile::Content content{list->name, *media, 0};
    inBackground(
        this,
        [content, path] {
            return playlistfile::save(path, playlistfile::write(content, playlistfile::formatOf(path)));
        },
        [this, path, count = int(media->size())](const Result<Done> &result) {
            if (result)
                say(Status::Tint::Positive, tr("Exported"),
                    tr("%n track(s) were saved as %1.", nullptr, count).arg(path));
            else
                say(Status::Tint::Danger, tr("Not exported"), result.error().text);
        });
}

void PlaylistTransfer::askImport(qint64 playlistId)
{
    if (m_import.isRunning() || m_creation != 0)
        return say(Status::Tint::Info, {}, tr("An import is under way. Wait for its end, or stop it."));
    auto *dialog = new QFileDialog(&m_window, tr("Import playlist"), musicFolder(),
                                   tr("Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, playlistId](const QString &path) { importFrom(path, playlistId); });
    dialog->open();
}

void PlaylistTransfer::importFrom(const QString &path, qint64 playlistId)
{
    inBackground(
        this, [path] { return playlistfile::load(path); },
        [this, playlistId, name = QFileInfo(path).completeBaseName()](const Result<playlistfile::Content> &content) {
            if (content)
                offer(*content, name, playlistId);
            else
                say(Status::Tint::Danger, tr("Not imported"), content.error().text);
        });
}

/// One question: into which playlist; with what is left out, and why.
void PlaylistTransfer::offer(const playlistfile::Content &found, const QString &fileName, qint64 playlistId)
{
    playlistfile::Content content = found;
    if (content.name.isEmpty())
        content.name = fileName.left(100);
    const plugdj::Playlist *const target = m_playlists.find(playlistId);
    const auto *const present = m_playlists.media(playlistId);
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Import playlist"));
    box->setText(tr("“%1” has %n track(s).", nullptr, int(content.tracks.size())).arg(content.name));
    QStringList notes;
    if (content.skipped > 0)
        notes.append(tr("%n entry(s) are left out: no track of YouTube or SoundCloud with title and length.", nullptr,
                        content.skipped));
    const auto repeated = content.tracks.size() - withoutRepeats(content.tracks, {}).size();
    const auto known = present ? content.tracks.size() - withoutRepeats(content.tracks, *present).size() : 0;
    if (repeated > 0)
        notes.append(tr("%n track(s) stand in the file more than once.", nullptr, int(repeated)));
    if (known > repeated && target)
        notes.append(tr("%n track(s) are in “%1” already.", nullptr, int(known - repeated)).arg(target->name));
    box->setInformativeText(notes.join(u'\n'));
    auto *once = new QCheckBox(tr("Leave out what is there already"), box);
    once->setChecked(true);
    if (repeated + known > 0)
        box->setCheckBox(once);
    QPushButton *const fresh = box->addButton(tr("Make a new playlist"), QMessageBox::AcceptRole);
    QPushButton *const add = target ? box->addButton(tr("Add to this playlist"), QMessageBox::AcceptRole) : nullptr;
    if (add)
        add->setToolTip(target->name);
    box->setDefaultButton(fresh);
    box->addButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *button) {
        if (button != fresh && button != add)
            return;
        playlistfile::Content wanted = content;
        const auto *const now = m_playlists.media(playlistId);
        if (once->isChecked())
            wanted.tracks = withoutRepeats(content.tracks, button == add && now ? *now : QList<plugdj::Media>());
        begin(wanted, button == add ? playlistId : 0);
    });
    box->open();
}

void PlaylistTransfer::begin(const playlistfile::Content &content, qint64 playlistId)
{
    if (m_import.isRunning() || m_creation != 0)
        return say(Status::Tint::Info, {}, tr("An import is under way. Wait for its end, or stop it."));
    if (content.tracks.isEmpty())
        return say(Status::Tint::Info, {}, tr("There is nothing to add: all of it is there already."));
    if (playlistId != 0)
        return m_import.start(playlistId, content.tracks);
    m_waiting = content.tracks;
    m_creation = m_playlists.create(content.name);
}

} // namespace partyline
