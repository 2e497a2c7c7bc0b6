// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/sidebarfold.h"

#include "store/settings.h"
#include "store/sidebarwidth.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>

#include <algorithm>

namespace partyline {

namespace {

/// px at 100 %: the feed is never narrower (visual.md 3). A window without this beside the names has none.
constexpr int LeastFeed = 320;

} // namespace

SidebarFold::SidebarFold(const Parts &parts, const Theme &theme, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_(parts)
    , m_theme(theme)
    , m_settings(settings)
{
    const int kept = settings.sidebarWidth();
    m_isWanted = kept == FoldedSidebar;
    m_width = m_isWanted ? Settings::DefaultSidebar : kept;
    show(m_isWanted);
    connect(&m_.action, &QAction::triggered, this, &SidebarFold::choose);
    connect(&m_.panes, &QSplitter::splitterMoved, this, &SidebarFold::follow);
    connect(&theme, &Theme::changed, this, [this] { show(m_isFolded); });
    m_.window.installEventFilter(this);
}

/// By the user.
void SidebarFold::choose(bool folds)
{
    m_isWanted = folds;
    show(folds);
    m_settings.setSidebarWidth(folds ? FoldedSidebar : m_width);
}

void SidebarFold::show(bool folds)
{
    m_isFolded = folds;
    m_.sidebar.setMinimumWidth(m_theme.px(FoldedSidebar));
    m_.sidebar.setMaximumWidth(m_theme.px(Settings::MaxSidebar));
    m_.joinButton.setVisible(!folds);
    m_.foldedJoinButton.setVisible(folds);
    const int edge = m_theme.px(folds ? 6 : 8);
    for (QBoxLayout *row : {&m_.top, &m_.bottom}) {
        row->setDirection(folds ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row->setContentsMargins(edge, m_theme.px(row == &m_.top ? 8 : 4), edge, m_theme.px(row == &m_.top ? 8 : 4));
    }
    m_.action.setChecked(folds);
    fit(m_theme.px(folds ? FoldedSidebar : m_width));
}

void SidebarFold::fit(int width)
{
    m_.panes.setSizes({width, std::max(m_theme.px(LeastFeed), m_.panes.width() - width - m_.panes.handleWidth())});
}

/// Behind the grip: between the two forms there is no third.
void SidebarFold::follow()
{
    const int least = m_theme.px(Settings::MinSidebar);
    const int width = m_.sidebar.width();
    const bool folds = width < (m_theme.px(FoldedSidebar) + least) / 2;
    if (!folds)
        m_width = std::clamp(width * 100 / std::max(1, m_theme.px(100)), Settings::MinSidebar, Settings::MaxSidebar);
    if (folds != m_isFolded)
        return choose(folds);
    if (folds || width < least)
        fit(folds ? m_theme.px(FoldedSidebar) : least);
    if (!folds)
        m_settings.setSidebarWidth(m_width);
}

/// A window that becomes too small folds the sidebar once; who unfolds it there is obeyed.
void SidebarFold::makeRoom()
{
    const bool isCramped = m_.window.width() < m_theme.px(Settings::MinSidebar + LeastFeed);
    if (isCramped == m_isCramped)
        return;
    m_isCramped = isCramped;
    show(isCramped || m_isWanted);
}

bool SidebarFold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == &m_.window)
        makeRoom();
    return QObject::eventFilter(watched, event);
}

} // namespace partyline
