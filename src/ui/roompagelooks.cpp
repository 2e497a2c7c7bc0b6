// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// RoomPage: what stands where on it, and how it looks.
#include "services/roomcontroller.h"
#include "ui/feedview.h"
#include "ui/hairline.h"
#include "ui/roompage.h"
#include "ui_roompage.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// px at 100 % (visual.md 3): from here on the column stands beside the page.
constexpr int WideFrom = 760;

} // namespace

void RoomPage::setColumn(QWidget *column, QWidget *strip)
{
    m_column = column;
    m_column->setParent(this);
    m_column->setAutoFillBackground(true);
    m_columnEdge = new Hairline(m_theme, Qt::Vertical, this);
    m_strip = strip;
    if (m_strip)
        m_ui->stripLayout->addWidget(m_strip);
    connect(m_ui->columnButton, &QToolButton::toggled, this, [this](bool on) {
        (width() >= m_theme.px(WideFrom) ? m_wantsColumn : m_isColumnOpened) = on;
        arrange();
    });
    m_ui->columnButton->show();
    arrange();
}

void RoomPage::updateNewMessages()
{
    const FeedView *feed = currentFeed();
    m_newMessages->setVisible(!feed->isAtEnd());
    m_newMessages->setIcon(m_theme.icon(feed->isPaused() ? u"player-pause"_s : u"arrow-down"_s, Theme::Ink::OnAccent));
    const QString text = newMessagesText();
    m_newMessages->setText(text);
    m_newMessages->setAccessibleDescription(text);
    m_newMessages->adjustSize();
    const int margin = m_theme.px(16);
    const QRect feeds = m_ui->feedStack->geometry();
    const QRect place(feeds.right() + 1 - m_newMessages->width() - margin,
                      feeds.bottom() + 1 - m_newMessages->height() - margin / 2, m_newMessages->width(),
                      m_newMessages->height());
    m_newMessages->setGeometry(QStyle::visualRect(layoutDirection(), feeds, place));
}

void RoomPage::applyLooks()
{
    const Sizes &sizes = m_theme.sizes();
    const int icon = m_theme.px(sizes.iconHeader);
    const QString name = m_room.service() == Service::PlugDj ? u"disc"_s : u"broadcast"_s;
    m_ui->serviceLabel->setPixmap(m_theme.pixmap(name, m_theme.colours().text.secondary, icon, devicePixelRatioF()));
    m_ui->header->setFixedHeight(m_theme.px(sizes.header));
    m_ui->nameLabel->setFont(m_theme.font(Theme::Text::Title, true));
    m_ui->descriptionLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->columnButton->setIcon(m_theme.icon(u"layout-sidebar-right"_s));
    m_ui->moreButton->setIcon(m_theme.icon(u"dots"_s));
    m_newMessages->setFixedHeight(m_theme.px(sizes.feed.newMessagesButton));
    updateConnection();
    arrange();
}

void RoomPage::arrange()
{
    const bool isWide = width() >= m_theme.px(WideFrom);
    updateHeader();
    if (!m_column) {
        updateNewMessages();
        return;
    }
    const bool isShown = isWide ? m_wantsColumn : m_isColumnOpened;
    const int reserved = isWide && isShown ? m_theme.px(m_theme.sizes().sideColumn) + 1 : 0;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_ui->pageLayout->setContentsMargins(isRightToLeft ? reserved : 0, 0, isRightToLeft ? 0 : reserved, 0);
    m_column->setVisible(isShown);
    m_columnEdge->setVisible(isShown);
    if (m_strip)
        m_strip->setVisible(!isWide);
    const QSignalBlocker blocker(m_ui->columnButton);
    m_ui->columnButton->setChecked(isShown);
    placeColumn();
    updateNewMessages();
}

/// Beside the page on a wide one, over the feed's end side on a narrow one.
void RoomPage::placeColumn()
{
    if (!m_column)
        return;
    QRect area = rect();
    if (width() < m_theme.px(WideFrom))
        area = m_ui->feedStack->geometry();
    const int columnWidth = std::min(m_theme.px(m_theme.sizes().sideColumn), area.width() - 1);
    const int start = area.right() + 1 - columnWidth;
    m_column->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(start, area.top(), columnWidth, area.height())));
    m_columnEdge->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(start - 1, area.top(), 1, area.height())));
    m_column->raise();
    m_columnEdge->raise();
}

bool RoomPage::eventFilter(QObject *watched, QEvent *event)
{
    // The feed gets another place when a strip opens above it or the composer grows.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        placeColumn();
        updateNewMessages();
    }
    return QWidget::eventFilter(watched, event);
}

QSize RoomPage::minimumSizeHint() const
{
    return {m_theme.px(m_theme.sizes().feedMin), QWidget::minimumSizeHint().height()};
}

void RoomPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoomPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace partyline
