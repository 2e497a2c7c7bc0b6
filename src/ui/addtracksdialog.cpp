// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/addtracksdialog.h"

#include "feed/words.h"
#include "services/plugdjplaylists.h"
#include "ui/playlistmodels.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestTrack = 24 * 60 * 60;

QString keyOf(const plugdj::Media &media)
{
    return media.cid.isEmpty() ? QString() : QString::number(media.format) + u':' + media.cid;
}

/// The same track in one of the playlists that are loaded.
const plugdj::Media *findKnown(const PlugDjPlaylists &playlists, const MediaLink &link, QString *where)
{
    for (const plugdj::Playlist &list : playlists.lists()) {
        const auto *const media = playlists.media(list.id);
        if (!media)
            continue;
        const auto it = std::find_if(media->begin(), media->end(), [&](const auto &one) {
            return one.format == link.format && one.cid == link.cid && !link.cid.isEmpty();
        });
        if (it != media->end()) {
            *where = list.name;
            return &*it;
        }
    }
    return nullptr;
}

} // namespace

qint64 lengthOf(const QString &text)
{
    qint64 seconds = 0;
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() > 3)
        return 0;
    for (const QString &part : parts) {
        bool ok = false;
        const int value = part.trimmed().toInt(&ok);
        if (!ok || value < 0)
            return 0;
        seconds = seconds * 60 + value;
    }
    return seconds <= LongestTrack ? seconds : 0;
}

void TrackDraftModel::setLinks(const QList<MediaLink> &links, const PlugDjPlaylists &playlists, qint64 playlistId)
{
    beginResetModel();
    const QList<Draft> before = std::exchange(m_drafts, {});
    m_present.clear();
    if (const auto *const media = playlists.media(playlistId)) {
        for (const plugdj::Media &one : *media)
            m_present.insert(keyOf(one));
    }
    for (const MediaLink &link : links) {
        const auto kept =
            std::find_if(before.begin(), before.end(), [&](const Draft &draft) { return draft.link == link; });
        if (kept != before.end()) {
            m_drafts.append(*kept);
            continue;
        }
        Draft draft{link, {}, {}, {}, false};
        draft.media.format = link.format;
        draft.media.cid = link.cid;
        QString where;
        if (const plugdj::Media *known = findKnown(playlists, link, &where)) {
            draft.media = *known;
            draft.media.id = 0;
            draft.known = where;
        }
        m_drafts.append(draft);
    }
    markRepeats();
    endResetModel();
}

void TrackDraftModel::markRepeats()
{
    QSet<QString> seen = m_present;
    for (Draft &draft : m_drafts) {
        const QString key = keyOf(draft.media);
        draft.isRepeated = !key.isEmpty() && seen.contains(key);
        seen.insert(key);
    }
}

void TrackDraftModel::take(const QString &address, const plugdj::Media &media, const QString &from)
{
    for (int row = 0; row < rowCount(); ++row) {
        Draft &draft = m_drafts[row];
        if (draft.link.address != address)
            continue;
        // What the user wrote stays.
        if (draft.media.author.isEmpty())
            draft.media.author = media.author;
        if (draft.media.title.isEmpty())
            draft.media.title = media.title;
        draft.media.cid = media.cid;
        draft.media.image = media.image;
        draft.known = from;
        draft.trouble.clear();
    }
    markRepeats();
    if (!m_drafts.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TrackDraftModel::setTrouble(const QString &address, const QString &text)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_drafts[row].link.address == address) {
            m_drafts[row].trouble = text;
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

bool TrackDraftModel::isComplete(const Draft &draft)
{
    return isPlausibleCid(draft.media.format, draft.media.cid) && !draft.media.title.isEmpty()
           && draft.media.duration > 0;
}

QString TrackDraftModel::noteOf(const Draft &draft)
{
    if (draft.link.kind == MediaLink::Kind::Several)
        return tr("not one track: left out");
    if (draft.link.kind == MediaLink::Kind::Other)
        return tr("neither YouTube nor SoundCloud: left out");
    if (!draft.trouble.isEmpty())
        return draft.trouble;
    if (draft.media.cid.isEmpty())
        return tr("its number is missing: look it up");
    if (draft.media.title.isEmpty())
        return tr("title is missing");
    if (draft.media.duration <= 0)
        return tr("length is missing");
    if (draft.isRepeated)
        return tr("in this playlist already");
    return draft.known.isEmpty() ? tr("ready") : tr("ready, known from %1").arg(draft.known);
}

QVariant TrackDraftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Draft &draft = m_drafts[index.row()];
    if (role == Qt::ToolTipRole)
        return index.column() == Note ? noteOf(draft) : draft.link.address;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Author:
        return draft.media.author;
    case Title:
        return draft.media.title.isEmpty() && role == Qt::DisplayRole ? draft.link.address : draft.media.title;
    case Length:
        return draft.media.duration > 0 ? durationText(std::chrono::seconds(draft.media.duration)) : QString();
    default:
        return noteOf(draft);
    }
}

QVariant TrackDraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QStringList words{tr("Author"), tr("Title"), tr("Length"), tr("State")};
    return words.value(section);
}

Qt::ItemFlags TrackDraftModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto kind = index.isValid() ? m_drafts[index.row()].link.kind : MediaLink::Kind::Other;
    const bool isTrack = kind == MediaLink::Kind::Track || kind == MediaLink::Kind::Unnamed;
    if (isTrack && index.column() != Note)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TrackDraftModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Draft &draft = m_drafts[index.row()];
    const QString text = value.toString().simplified();
    if (index.column() == Author) {
        draft.media.author = text;
    } else if (index.column() == Title) {
        draft.media.title = text;
    } else if (index.column() == Length) {
        if (lengthOf(text) == 0)
            return false;
        draft.media.duration = lengthOf(text);
    }
    emit dataChanged(index, this->index(index.row(), Note));
    return true;
}

AddTracksDialog::AddTracksDialog(PlugDjPlaylists &playlists, qint64 playlistId, const Theme &theme,
                                 MediaLookUp::Options sources, QWidget *parent)
    : QDialog(parent)
    , m_playlists(playlists)
    , m_playlistId(playlistId)
    , m_lookUp(std::move(sources))
    , m_links(new QPlainTextEdit(this))
    , m_table(new QTableView(this))
    , m_status(new StatusLine(this))
    , m_lookUpButton(new QPushButton(this))
    , m_where(new QComboBox(this))
{
    setWindowTitle(tr("Add tracks"));
    setAccessibleName(tr("Add tracks"));
    m_links->setAccessibleName(tr("Links"));
    m_links->setPlaceholderText(tr("Links to YouTube videos or SoundCloud tracks, one or many"));
    m_links->setTabChangesFocus(true);
    m_links->setMaximumHeight(theme.px(72));
    m_table->setAccessibleName(tr("Tracks to add"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(theme.sizes().listRow));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TrackDraftModel::Length, QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_status->setTheme(theme);
    m_where->setAccessibleName(tr("Where"));
    m_where->addItem(tr("At the end"), true);
    m_where->addItem(tr("At the top"), false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_addButton = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_addButton->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_lookUpButton);
    row->addStretch(1);
    row->addWidget(m_where);
    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(16);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    auto *label = new QLabel(tr("&Links"), this);
    label->setBuddy(m_links);
    layout->addWidget(label);
    layout->addWidget(m_links);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resize(theme.px(620), theme.px(420));

    connect(m_links, &QPlainTextEdit::textChanged, this, &AddTracksDialog::readLinks);
    connect(m_lookUpButton, &QPushButton::clicked, this, &AddTracksDialog::lookUp);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddTracksDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AddTracksDialog::refresh);
    connect(&m_lookUp, &MediaLookUp::found, this, [this](const QString &address, const plugdj::Media &media) {
        m_model.take(address, media, PlaylistTracksModel::sourceWord(media.format));
        refresh();
    });
    connect(&m_lookUp, &MediaLookUp::failed, this, [this](const QString &address, const Error &error) {
        m_model.setTrouble(address, error.text);
        refresh();
    });
    connect(&playlists, &PlugDjPlaylists::settled, this, [this](int change) {
        if (change == m_change)
            accept();
    });
    connect(&playlists, &PlugDjPlaylists::failed, this, [this](int change, const Error &error) {
        if (change != m_change)
            return;
        m_change = 0;
        refresh();
        m_status->setStatus({Status::Tint::Danger, u"alert-circle"_s, {}, error.text});
    });
    refresh();
}

void AddTracksDialog::readLinks()
{
    m_model.setLinks(readMediaLinks(m_links->toPlainText()), m_playlists, m_playlistId);
    refresh();
}

void AddTracksDialog::lookUp()
{
    for (const TrackDraftModel::Draft &draft : m_model.drafts()) {
        if (draft.media.cid.isEmpty() || draft.media.title.isEmpty())
            m_lookUp.ask(draft.link);
    }
    refresh();
}

void AddTracksDialog::refresh()
{
    QStringList hosts;
    int ready = 0;
    int repeated = 0;
    int incomplete = 0;
    for (const TrackDraftModel::Draft &draft : m_model.drafts()) {
        const QString host = m_lookUp.hostOf(draft.link);
        const bool isComplete = TrackDraftModel::isComplete(draft);
        if (!host.isEmpty() && (draft.media.cid.isEmpty() || draft.media.title.isEmpty()) && !hosts.contains(host))
            hosts.append(host);
        ready += isComplete;
        repeated += isComplete && draft.isRepeated;
        incomplete += !isComplete && !host.isEmpty();
    }
    m_lookUpButton->setText(hosts.isEmpty() ? tr("Look up") : tr("Look up at %1").arg(hosts.join(tr(" and "))));
    m_lookUpButton->setToolTip(tr("Asks the source for author and title. It learns your internet address and the "
                                  "link, nothing else. The length you have to write yourself."));
    WhyOff::set(*m_lookUpButton, !hosts.isEmpty() && m_lookUp.pending() == 0,
                m_lookUp.pending() > 0 ? WhyOff::isWaiting() : WhyOff::nothingHere());
    WhyOff::set(*m_addButton, ready > 0 && incomplete == 0 && m_change == 0,
                m_change != 0 ? WhyOff::isWaiting() : WhyOff::nothingHere());
    m_addButton->setText(ready > 0 ? tr("Add %n track(s)", nullptr, ready) : tr("Add"));
    Status status;
    if (m_change != 0)
        status = {Status::Tint::Info, u"clock"_s, {}, tr("Adding…")};
    else if (m_lookUp.pending() > 0)
        status = {Status::Tint::Info, u"clock"_s, {}, tr("Asking…")};
    else if (incomplete > 0)
        status = {Status::Tint::Info,
                  u"info-circle"_s,
                  {},
                  tr("%n track(s) still need a title or a length (such as 3:45).", nullptr, incomplete)};
    else if (repeated > 0)
        status = {Status::Tint::Warning,
                  u"alert-triangle"_s,
                  {},
                  tr("%n track(s) are in this playlist already and would be in it twice.", nullptr, repeated)};
    else if (!m_links->toPlainText().trimmed().isEmpty() && ready == 0)
        status = {Status::Tint::Warning, u"alert-triangle"_s, {}, tr("There is no track behind these links.")};
    m_status->setStatus(status);
}

void AddTracksDialog::submit()
{
    QList<plugdj::Media> media;
    for (const TrackDraftModel::Draft &draft : m_model.drafts()) {
        if (TrackDraftModel::isComplete(draft))
            media.append(draft.media);
    }
    if (media.isEmpty() || m_change != 0)
        return;
    m_change = m_playlists.insert(m_playlistId, media, m_where->currentData().toBool());
    refresh();
}

} // namespace partyline
