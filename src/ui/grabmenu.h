// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QPointer>

namespace partyline {

class PlugDjPlaylists;
class Theme;

/// Asks for one of our playlists: for a grab, last used first and the active one under Enter, with "new playlist…"; or
/// for what to play from, which then becomes the active one. Fills itself as soon as the lists are known.
class GrabMenu final : public QMenu
{
    Q_OBJECT

public:
    enum class For { Grab, Playing };

    /// All outlive the menu.
    GrabMenu(PlugDjPlaylists &playlists, const Theme &theme, For purpose, QWidget *parent);

    /// The list that was chosen last for a grab stands first.
    void setLastUsed(qint64 playlistId) { m_lastUsed = playlistId; }

signals:
    void chosen(qint64 playlistId);
    void newWanted();

private:
    void fill();
    void addLists();

    PlugDjPlaylists &m_playlists;
    const Theme &m_theme;
    const For m_purpose;
    qint64 m_lastUsed = 0;
};

} // namespace partyline
