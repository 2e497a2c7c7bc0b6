// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/noticespanel.h"

#include "feed/words.h"
#include "services/floatplaneaccount.h"
#include "ui/emptyhint.h"
#include "ui/externalplayer.h"
#include "ui/itemviews.h"
#include "ui/linkbutton.h"
#include "ui/listlook.h"
#include "ui/rowpicture.h"
#include "ui/streamdelegates.h"
#include "ui/theme.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoursShort = 1;
constexpr int HoursLong = 8;
constexpr qint64 SecondsOfAnHour = 3'600;

/// A menu takes '&' for a key.
QString menuText(QString text)
{
    return text.left(80).replace(u'&', u"&&"_s);
}

} // namespace

Result<Done> openNoticePage(const Notification &notice, const QUrl &site)
{
    QUrl page = notice.target;
    if (page.isEmpty() && !notice.contentId.isEmpty()) {
        page = site;
        page.setPath(u"/post/"_s + QString(notice.contentId).remove(u'/'));
    }
    if (page.isEmpty())
        return Error{Error::Kind::Refused, NoticesPanel::tr("The site told no address for this."), u"noAddress"_s, {}};
    return externalplayer::openInBrowser(page);
}

NoticesPanel::NoticesPanel(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_allRead(new LinkButton(this))
    , m_list(new ListView(this))
    , m_mutedButton(new LinkButton(this))
{
    m_list->setObjectName(u"notificationsView"_s);
    m_list->setAccessibleName(tr("Notifications"));
    m_count->setObjectName(u"unreadLabel"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_allRead->setObjectName(u"allReadButton"_s);
    m_allRead->setText(tr("Mark all read"));
    m_mutedButton->setObjectName(u"mutedButton"_s);
    m_mutedButton->setToolTip(tr("Creators of whom nothing is told; choose one to hear of them again"));
}

void NoticesPanel::setUp(const Theme &theme, EmoteStore *pictures)
{
    m_theme = &theme;
    setUpList(*m_list, m_model, *new NotificationDelegate(theme, pictures, this));
    followPictures(*m_list, pictures);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    new EmptyHint(tr("Nothing was announced since you came in."), theme, *m_list);
    m_allRead->setTheme(theme);
    m_mutedButton->setTheme(theme, LinkButton::Look::Action, u"bell-off"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(12), theme.px(2), theme.px(12), 0);
    head->addWidget(m_count, 1);
    head->addWidget(m_allRead);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(4));
    foot->addWidget(m_mutedButton);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(2));
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_allRead, &LinkButton::clicked, this, &NoticesPanel::allReadWanted);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit opened(QString(m_model.at(index.row()).id)); });
    connect(m_list, &QListView::customContextMenuRequested, this, &NoticesPanel::popUp);
    connect(m_mutedButton, &LinkButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMutedMenu(*menu);
        menu->popup(m_mutedButton->mapToGlobal(m_mutedButton->rect().bottomLeft()));
    });
    update();
}

void NoticesPanel::follow(FloatplaneAccount &account)
{
    m_account = &account;
    FloatplaneNotices &notices = account.notices();
    const auto show = [this, &notices] {
        setNotifications(notices.all());
        setMuted(notices.muted());
    };
    connect(&notices, &FloatplaneNotices::changed, this, show);
    connect(this, &NoticesPanel::allReadWanted, &notices, &FloatplaneNotices::markAllRead);
    connect(this, &NoticesPanel::muteWanted, &notices, &FloatplaneNotices::mute);
    connect(this, &NoticesPanel::unmuteWanted, &notices, &FloatplaneNotices::unmute);
    show();
}

void NoticesPanel::setNotifications(const QList<Notification> &newestFirst)
{
    m_model.setNotifications(newestFirst);
    update();
}

void NoticesPanel::setMuted(const QList<MutedCreator> &muted)
{
    m_muted = muted;
    update();
}

void NoticesPanel::update()
{
    const int unread = m_model.unseen();
    m_count->setText(unread > 0 ? tr("%n unread", nullptr, unread) : QString());
    m_allRead->setVisible(unread > 0);
    m_mutedButton->setVisible(!m_muted.isEmpty());
    m_mutedButton->setText(tr("%n creators muted", nullptr, int(m_muted.size())));
    emit countChanged();
}

QString NoticesPanel::nameOf(const Notification &notice) const
{
    const QString name = m_account ? m_account->notices().nameOf(notice.creatorId) : QString();
    return name.isEmpty() ? tr("this creator") : name;
}

void NoticesPanel::popUp(const QPoint &where)
{
    QModelIndex index = m_list->indexAt(where);
    if (!index.isValid())
        index = m_list->currentIndex(); // the menu key
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_model.at(index.row()));
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
}

void NoticesPanel::fillMenu(QMenu &menu, const Notification &notice)
{
    const bool isLive = notice.type == Notification::Type::LivestreamStart;
    menu.addAction(m_theme->icon(isLive ? u"door-enter"_s : u"external-link"_s),
                   isLive ? tr("Open the room") : tr("Open in the browser"), this,
                   [this, id = notice.id] { emit opened(id); });
    if (notice.creatorId.isEmpty())
        return;
    menu.addSeparator();
    const QString name = nameOf(notice);
    const auto mute = [this, id = notice.creatorId, name](int hours) {
        const QDateTime until =
            hours > 0 ? QDateTime::currentDateTimeUtc().addSecs(hours * SecondsOfAnHour) : QDateTime();
        emit muteWanted({id, name, until});
    };
    const auto add = [&](const QString &words, int hours) {
        menu.addAction(m_theme->icon(u"bell-off"_s), menuText(words), this, [mute, hours] { mute(hours); });
    };
    add(tr("Mute %1 for %n hours", nullptr, HoursShort).arg(name), HoursShort);
    add(tr("Mute %1 for %n hours", nullptr, HoursLong).arg(name), HoursLong);
    add(tr("Mute %1 for good").arg(name), 0);
}

void NoticesPanel::fillMutedMenu(QMenu &menu)
{
    for (const MutedCreator &creator : std::as_const(m_muted)) {
        const QString name = creator.name.isEmpty() ? creator.id : creator.name;
        const QString words = creator.until.isValid()
                                  ? tr("Hear from %1 again (muted until %2)").arg(name, clockText(creator.until))
                                  : tr("Hear from %1 again").arg(name);
        menu.addAction(m_theme->icon(u"bell"_s), menuText(words), this,
                       [this, id = creator.id] { emit unmuteWanted(id); });
    }
}

} // namespace partyline
