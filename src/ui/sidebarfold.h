// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QBoxLayout;
class QSplitter;
class QWidget;

namespace partyline {

class Settings;
class Theme;

/// The two forms of the sidebar (visual.md 3 and 7): rows with names, or icons of 44 px with the same marks; the rows
/// tell by their width which it is. It changes by key, by the grip, and by itself in a window that has no place for
/// names. What the user chose is remembered.
class SidebarFold final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the fold. Of the two buttons one is shown at a time.
    struct Parts
    {
        QWidget &window;
        QSplitter &panes;
        QWidget &sidebar;
        QBoxLayout &top;
        QBoxLayout &bottom;
        QWidget &joinButton;
        QWidget &foldedJoinButton;
        QAction &action;
    };

    SidebarFold(const Parts &parts, const Theme &theme, Settings &settings, QObject *parent);

    bool isFolded() const { return m_isFolded; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(bool folds);
    void show(bool folds);
    void fit(int width);
    void follow();
    void makeRoom();

    const Parts m_;
    const Theme &m_theme;
    Settings &m_settings;
    int m_width = 0; ///< with names, px at 100 %
    bool m_isFolded = false;
    bool m_isWanted = false; ///< folded by the user, not by a small window
    bool m_isCramped = false;
};

} // namespace partyline
