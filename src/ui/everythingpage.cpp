// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/everythingpage.h"

#include "services/roomcontroller.h"
#include "store/feedsettings.h"
#include "store/layout.h"
#include "store/rulebook.h"
#include "ui/elidedlabel.h"
#include "ui/feedview.h"
#include "ui/hairline.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QToolButton>

namespace partyline {

using namespace Qt::StringLiterals;

QString EverythingItem::key() const
{
    return Layout::Everything;
}

QString EverythingItem::title() const
{
    return tr("Everything");
}

QString EverythingItem::icon() const
{
    return u"stack-2"_s;
}

QString EverythingItem::accessibleText() const
{
    return m_unread > 0 ? tr("Everything, %n new lines", nullptr, m_unread) : title();
}

void EverythingItem::setUnread(int unread)
{
    if (unread == m_unread)
        return;
    m_unread = unread;
    emit changed();
}

EverythingPage::EverythingPage(EverythingFeed &feed, const Theme &theme, EmoteStore *emotes, FeedSettings &settings,
                               RuleBook &rules, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_view(new FeedView(feed.model(), theme, emotes, this))
    , m_icon(new QLabel(this))
    , m_name(new QLabel(tr("Everything"), this))
    , m_about(new ElidedLabel(this))
    , m_rooms(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_newMessages(new QPushButton(this))
    , m_empty(new QLabel(tr("Lines of your rooms appear here as they come."), m_view))
{
    setObjectName(u"everythingPage"_s);
    m_icon->setAccessibleName(tr("Everything"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rooms->setText(tr("Rooms"));
    m_rooms->setAccessibleName(tr("Rooms in this feed"));
    m_rooms->setToolTip(tr("Choose whose lines stand here"));
    m_rooms->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rooms->setPopupMode(QToolButton::InstantPopup);
    m_rooms->setAutoRaise(true);
    m_rooms->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &EverythingPage::fillRooms);
    m_newMessages->setAccessibleName(tr("New messages"));
    m_newMessages->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *header = new QHBoxLayout;
    header->addWidget(m_icon);
    header->addWidget(m_name);
    header->addWidget(m_about, 1);
    header->addWidget(m_rooms);
    header->setContentsMargins(theme.px(12), 0, theme.px(8), 0);
    header->setSpacing(theme.px(8));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(header);
    all->addWidget(new Hairline(theme, Qt::Horizontal, this));
    all->addWidget(m_view, 1);

    m_view->setAccessibleName(tr("Feed"));
    m_view->setOrigins([this](const FeedItem &item) {
        const RoomController *room = m_feed.originOf(item.seq).room;
        return room ? room->name() : QString();
    });
    m_view->setOptions(settings.options());
    connect(&settings, &FeedSettings::changed, m_view, &FeedView::setOptions);
    m_view->setRules(rules.matcher());
    connect(&rules, &RuleBook::changed, m_view, [this, &rules] { m_view->setRules(rules.matcher()); });
    connectView();
    connect(&theme, &Theme::changed, this, &EverythingPage::applyLooks);
    applyLooks();
    updateRooms();
    setFocusProxy(m_view);
}

void EverythingPage::connectView()
{
    connect(m_view, &FeedView::originActivated, this, &EverythingPage::openRow);
    connect(m_view, &FeedView::editRequested, this, &EverythingPage::openRow);
    connect(m_view, &FeedView::linkActivated, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_view, &FeedView::retryRequested, this, [this](qint64 seq) {
        if (const auto origin = m_feed.originOf(seq); origin.room && origin.seq > 0)
            origin.room->retry(origin.seq);
        else
            openRow(seq);
    });
    connect(m_view, &FeedView::discardRequested, this, [this](qint64 seq) {
        if (const auto origin = m_feed.originOf(seq); origin.room && origin.seq > 0)
            origin.room->discard(origin.seq);
        else
            openRow(seq);
    });
    const auto rowUnder = [this](QPoint onScreen) {
        return m_view->rowAt(m_view->viewport()->mapFromGlobal(onScreen));
    };
    connect(m_view, &FeedView::personActivated, this, [this, rowUnder](const Person &person, const QRect &name) {
        if (const auto origin = originAt(rowUnder(name.center())); origin.room)
            emit personWanted(origin.room, person, name);
    });
    connect(m_view, &FeedView::hidingWanted, this, [this, rowUnder](const Person &person, QPoint where) {
        if (const auto origin = originAt(rowUnder(where)); origin.room)
            emit personWanted(origin.room, person, QRect(where, QSize(1, 1)));
    });
    connect(m_view, &FeedView::mentionRequested, this, [this, rowUnder](const QString &name) {
        if (const auto origin = originAt(rowUnder(QCursor::pos())); origin.room)
            emit replyWanted(origin.room, name);
    });
    connect(m_view, &FeedView::menuOpening, this, [this](QMenu &menu, const FeedItem &item) {
        const auto origin = m_feed.originOf(item.seq);
        if (!origin.room)
            return;
        menu.addSeparator();
        menu.addAction(m_theme.icon(u"door-enter"_s), tr("Show in its room"), this,
                       [this, seq = item.seq] { openRow(seq); });
        if (!item.author.name.isEmpty() && !item.isOwn)
            menu.addAction(m_theme.icon(u"at"_s), tr("Answer in its room"), this,
                           [this, room = origin.room, name = item.author.name] { emit replyWanted(room, name); });
    });
    connect(m_view, &FeedView::newCountChanged, this, &EverythingPage::updateNew);
    connect(m_view, &FeedView::atEndChanged, this, &EverythingPage::updateNew);
    connect(m_newMessages, &QPushButton::clicked, m_view, &FeedView::scrollToEnd);
    const auto showEmpty = [this] { m_empty->setVisible(m_feed.model().rowCount() == 0); };
    connect(&m_feed.model(), &FeedModel::rowsInserted, this, showEmpty);
    connect(&m_feed.model(), &FeedModel::rowsRemoved, this, showEmpty);
    connect(&m_feed.model(), &FeedModel::modelReset, this, showEmpty);
    showEmpty();
}

EverythingFeed::Origin EverythingPage::originAt(int row) const
{
    return row < 0 ? EverythingFeed::Origin() : m_feed.originOf(m_feed.model().at(row).seq);
}

void EverythingPage::openRow(qint64 seq)
{
    if (const auto origin = m_feed.originOf(seq); origin.room)
        emit lineWanted(origin.room, origin.seq);
}

void EverythingPage::fillRooms()
{
    m_menu->clear();
    for (RoomController *room : m_feed.rooms()) {
        QString name = room->name();
        QAction *choice = m_menu->addAction(name.replace(u'&', u"&&"_s));
        choice->setCheckable(true);
        choice->setChecked(!m_feed.isLeftOut(*room));
        connect(room, &QObject::destroyed, choice, &QObject::deleteLater);
        connect(choice, &QAction::toggled, this, [this, room](bool isIn) { emit leftOutChanged(room, !isIn); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No room is open"))->setEnabled(false);
}

void EverythingPage::updateRooms()
{
    QStringList names;
    for (const RoomController *room : m_feed.rooms()) {
        if (!m_feed.isLeftOut(*room))
            names.append(room->name());
    }
    m_about->setText(names.isEmpty() ? tr("no rooms") : names.join(u", "_s));
    m_about->setToolTip(names.join(u'\n'));
    m_view->viewport()->update();
}

void EverythingPage::updateNew()
{
    m_newMessages->setVisible(!m_view->isAtEnd());
    const QString text =
        m_view->newCount() > 0 ? tr("%n new lines", nullptr, m_view->newCount()) : tr("To the newest line");
    m_newMessages->setText(text);
    m_newMessages->setAccessibleDescription(text);
    m_newMessages->adjustSize();
    const int margin = m_theme.px(16);
    const QRect place(width() - m_newMessages->width() - margin, height() - m_newMessages->height() - margin / 2,
                      m_newMessages->width(), m_newMessages->height());
    m_newMessages->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_newMessages->raise();
    m_empty->setGeometry(m_view->rect());
}

void EverythingPage::applyLooks()
{
    const Sizes &sizes = m_theme.sizes();
    const int icon = m_theme.px(sizes.iconHeader);
    m_icon->setPixmap(m_theme.pixmap(u"stack-2"_s, m_theme.colours().text.primary, icon, devicePixelRatioF()));
    m_icon->setMinimumHeight(m_theme.px(sizes.header));
    m_name->setFont(m_theme.font(Theme::Text::Title, true));
    m_rooms->setIcon(m_theme.icon(u"filter"_s));
    m_newMessages->setIcon(m_theme.icon(u"arrow-down"_s));
    updateNew();
}

QSize EverythingPage::minimumSizeHint() const
{
    return {m_theme.px(m_theme.sizes().feedMin), QWidget::minimumSizeHint().height()};
}

void EverythingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateNew();
}

} // namespace partyline
