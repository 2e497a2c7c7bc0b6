// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/grabmenu.h"

#include "services/plugdjplaylists.h"
#include "ui/theme.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// The site's own limit is not recorded; a menu's row holds no more.
constexpr int MostNameShown = 60;

QString shown(const QString &name)
{
    QString text = name.simplified();
    if (text.size() > MostNameShown)
        text = text.left(MostNameShown - 1) + u'…';
    return text.replace(u'&', u"&&"_s); // not a mnemonic
}

} // namespace

GrabMenu::GrabMenu(PlugDjPlaylists &playlists, const Theme &theme, For purpose, QWidget *parent)
    : QMenu(parent)
    , m_playlists(playlists)
    , m_theme(theme)
    , m_purpose(purpose)
{
    setAccessibleName(purpose == For::Grab ? tr("Grab into") : tr("Play from"));
    connect(this, &QMenu::aboutToShow, this, [this] {
        m_playlists.ensureLoaded();
        fill();
    });
    connect(&playlists, &PlugDjPlaylists::listsChanged, this, [this] {
        if (isVisible())
            fill();
    });
    connect(&playlists, &PlugDjPlaylists::loadFailed, this, [this](qint64 playlistId, const Error &error) {
        if (playlistId != 0 || !isVisible())
            return;
        clear();
        addAction(m_theme.icon(u"alert-circle"_s), error.text)->setEnabled(false);
    });
}

void GrabMenu::fill()
{
    clear();
    addSection(m_purpose == For::Grab ? tr("Grab into") : tr("Play from"));
    if (m_playlists.isKnown())
        addLists();
    else
        addAction(tr("Your playlists are being fetched…"))->setEnabled(false);
    if (m_purpose == For::Grab) {
        addSeparator();
        connect(addAction(m_theme.icon(u"plus"_s), tr("New playlist…")), &QAction::triggered, this,
                &GrabMenu::newWanted);
    }
}

void GrabMenu::addLists()
{
    QList<plugdj::Playlist> lists = m_playlists.lists();
    std::stable_sort(lists.begin(), lists.end(), [this](const auto &a, const auto &b) {
        const auto rank = [this](const plugdj::Playlist &list) {
            return list.id == m_lastUsed ? 0 : list.active ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    QAction *active = nullptr;
    for (const plugdj::Playlist &list : lists) {
        const QString count = tr("%n track(s)", nullptr, list.count);
        QAction *action = addAction(m_theme.icon(list.active ? u"check"_s : u"playlist"_s),
                                    list.active ? tr("%1 (active, %2)").arg(shown(list.name), count)
                                                : tr("%1 (%2)").arg(shown(list.name), count));
        connect(action, &QAction::triggered, this, [this, id = list.id] { emit chosen(id); });
        // From an empty one nothing can be played.
        if (m_purpose == For::Playing && list.count == 0)
            action->setEnabled(false);
        else if (list.active || !active)
            active = action;
    }
    if (lists.isEmpty())
        addAction(tr("You have no playlists yet."))->setEnabled(false);
    if (active)
        setActiveAction(active);
}

} // namespace partyline
