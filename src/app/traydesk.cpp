// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/traydesk.h"

#include "app/alertdesk.h"
#include "core/localtext.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanelobby.h"
#include "services/plugdjcontroller.h"
#include "store/alertbook.h"
#include "ui/alertlook.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace partyline {

using namespace Qt::StringLiterals;
using Disturb = AlertOptions::Disturb;

namespace {

// visual.md 9, on a grid of 16.
constexpr qreal Grid = 16;
constexpr qreal Dot = 5;
constexpr qreal Ring = 1;
constexpr int NumbersFrom = 22; ///< px: smaller ones cannot be read
constexpr int MostShown = 9;
/// A busy room changes its numbers with every line; nobody reads them faster.
constexpr std::chrono::milliseconds DrawPause{200};
constexpr int MostLive = 30; ///< entries of a menu that one still looks through
const auto ToldStays = u"staysInTray"_s;
const auto ToldMissing = u"noTray"_s;

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TrayDesk::TrayDesk(Parts parts, Patience patience, QObject *parent)
    : QObject(parent)
    , m_(parts)
    , m_patience(patience)
    , m_live(new QMenu(tr("Live now"), &m_menu))
    , m_disturb(new QMenu(tr("Do not disturb"), &m_menu))
{
    m_showAction = m_menu.addAction(QString(), this, &TrayDesk::toggle);
    m_menu.addSeparator();
    m_menu.addMenu(m_live);
    m_menu.addMenu(m_disturb);
    m_menu.addAction(tr("Notifications…"), &parts.window, [this] {
        m_.window.comeForward();
        emit m_.window.notificationsWanted();
    });
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &TrayDesk::quitWanted);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayDesk::fillMenu);
    connect(m_live, &QMenu::aboutToShow, this, &TrayDesk::refresh);
    connect(m_disturb, &QMenu::aboutToShow, this, &TrayDesk::fillDisturb);
    for (QTimer *timer : {&m_begin, &m_absence, &m_update})
        timer->setSingleShot(true);
    m_begin.setInterval(patience.begin);
    m_absence.setInterval(patience.absence);
    m_update.setInterval(DrawPause);
    connect(&m_begin, &QTimer::timeout, this, &TrayDesk::comeBack);
    connect(&m_absence, &QTimer::timeout, this, &TrayDesk::comeBack);
    connect(&m_update, &QTimer::timeout, this, &TrayDesk::update);
    connect(&m_host, &TrayHost::known, this, &TrayDesk::follow);
    connect(&parts.book, &AlertBook::changed, this, &TrayDesk::follow);
    const auto soon = [this] { m_update.start(); };
    for (const auto signal : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted})
        connect(&parts.window.rooms(), signal, this, soon);
    connect(&parts.window.rooms(), &QAbstractItemModel::dataChanged, this, soon);
    connect(&parts.alerts, &AlertDesk::unseenChanged, this, soon);
    connect(&parts.theme, &Theme::changed, this, soon);
    connect(&parts.window, &MainWindow::hideAllWanted, this, &TrayDesk::hideAll);
    connect(&parts.window, &MainWindow::shownChanged, this, [this](bool isShown) {
        if (isShown)
            showOthers();
        else if (m_.window.isHidden())
            hideOthers();
        m_update.start();
    });
    parts.window.setStaysOnClose([this] { return staysOnClose(); });
    parts.window.installEventFilter(this);
    fillMenu();
}

TrayDesk::~TrayDesk()
{
    m_.window.removeEventFilter(this);
    m_.window.setStaysOnClose({});
    disconnect(&m_.window, nullptr, this, nullptr);
}

void TrayDesk::start()
{
    m_host.follow();
}

void TrayDesk::startHidden()
{
    m_startsHidden = true;
    m_begin.start();
    follow();
}

void TrayDesk::follow()
{
    const AlertOptions &options = m_.book.options();
    const bool isWanted = options.hasTray && m_host.isThere();
    if (isWanted && !m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(&m_menu);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::MiddleClick)
                toggle();
        });
        update();
        m_icon->show();
    } else if (m_icon) {
        if (!options.hasTray)
            m_icon.reset(); // while the host is away the icon waits for it
    }
    if (m_host.isThere())
        m_absence.stop();
    if (m_host.isKnown() && m_startsHidden && canHide()) {
        m_startsHidden = false;
        m_begin.stop();
    } else if (m_host.isKnown() && !m_startsHidden && !canHide() && m_.window.isHidden() && !m_absence.isActive()) {
        m_absence.start(); // from where it is now nobody could bring it back
    }
    if (m_host.isKnown() && !m_host.isThere() && options.hasTray && (options.closesToTray || options.startsHidden))
        sayMissing();
    else if (isShown() && options.told.contains(ToldMissing))
        m_.book.forgetTold(ToldMissing);
    m_update.start();
}

void TrayDesk::sayMissing()
{
    if (m_.book.isFirst(ToldMissing))
        m_.window.showNotice({Status::Tint::Info, u"app-window"_s, tr("This desktop shows no tray icons."),
                              tr("Closing the window ends Partyline, and it starts with its window. Some desktops need "
                                 "an extension for tray icons.")});
}

/// A hidden start found no tray, or it went for good.
void TrayDesk::comeBack()
{
    if (canHide() || !m_.window.isHidden())
        return;
    if (std::exchange(m_startsHidden, false))
        m_.window.showMinimized();
    else
        m_.window.show();
}

bool TrayDesk::staysOnClose()
{
    if (!m_.book.options().closesToTray || !canHide())
        return false;
    if (m_.book.isFirst(ToldStays))
        m_.alerts.say(
            u"tray"_s, tr("Partyline goes on in the tray"),
            tr("Its rooms stay open. The icon in the tray brings the window back; its menu ends the program."));
    return true;
}

void TrayDesk::toggle()
{
    const bool isUp = m_.window.isVisible() && !m_.window.isMinimized();
    if (isUp && canHide())
        m_.window.hide();
    else
        m_.window.comeForward();
}

void TrayDesk::hideAll()
{
    m_.alerts.setHushed(true);
    if (canHide()) {
        m_.window.hide();
    } else {
        // In this order: a desktop gives the focus of a closed window to the next one, which would be this one's
        // return.
        m_.window.showMinimized();
        hideOthers();
    }
    m_update.start();
}

void TrayDesk::hideOthers()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        const bool isOther = one != &m_.window && one->isVisible() && one->windowType() != Qt::Popup
                             && one->windowType() != Qt::ToolTip && !qobject_cast<QMenu *>(one);
        if (!isOther)
            continue;
        m_hidden.append(one);
        one->hide();
    }
}

void TrayDesk::showOthers()
{
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &one : hidden) {
        if (one)
            one->show();
    }
}

bool TrayDesk::eventFilter(QObject *watched, QEvent *event)
{
    // By whichever way the window came back: it was the user.
    if (watched == &m_.window && event->type() == QEvent::WindowActivate && m_.window.isVisible()
        && !m_.window.isMinimized()) {
        m_.alerts.setHushed(false);
        showOthers();
        m_update.start();
    }
    return QObject::eventFilter(watched, event);
}

void TrayDesk::fillMenu()
{
    const bool isUp = m_.window.isVisible() && !m_.window.isMinimized();
    m_showAction->setText(isUp ? tr("Hide Partyline") : tr("Show Partyline"));
    fillLive();
    fillDisturb();
}

/// Who is subscribed to is asked for when the menu is opened, and not more often than the lobby allows.
void TrayDesk::refresh()
{
    for (Account *account : m_.window.accounts()) {
        if (auto *stream = qobject_cast<FloatplaneAccount *>(account); stream && stream->isSignedIn())
            stream->lobby().refresh();
    }
    fillLive();
}

void TrayDesk::fillLive()
{
    m_live->clear();
    int shown = 0;
    QStringList known;
    for (Account *account : m_.window.accounts()) {
        auto *stream = qobject_cast<FloatplaneAccount *>(account);
        if (!stream)
            continue;
        connect(&stream->lobby().onAir(), &FloatplaneOnAir::changed, this, &TrayDesk::fillLive, Qt::UniqueConnection);
        const QList<Livestream> all = stream->lobby().subscribed();
        for (const Livestream &one : all) {
            if (one.id.isEmpty() || known.contains(one.id) || !stream->lobby().onAir().of(one.creatorId).isOn()
                || ++shown > MostLive)
                continue;
            known.append(one.id);
            m_live->addAction(escaped(tr("%1: %2").arg(one.creatorName, one.title)), this,
                              [this, account = QPointer(stream), id = one.id] {
                                  m_.window.comeForward();
                                  if (account)
                                      emit streamWanted(account, id);
                              });
        }
    }
    const RoomTreeModel &rooms = m_.window.rooms();
    for (int branch = 0; branch < rooms.rowCount(); ++branch) {
        const QModelIndex parent = rooms.index(branch, 0);
        for (int row = 0; row < rooms.rowCount(parent); ++row) {
            const auto *watch = rooms.index(row, 0, parent).data(RoomTreeModel::WatchRole).value<RoomWatch *>();
            const auto *dj = qobject_cast<const PlugDjController *>(&watch->controller());
            const bool isPlaying = dj && dj->state() == RoomController::State::Live && !dj->nowPlaying().isIdle();
            if ((!isPlaying && !watch->isOnAir()) || known.contains(watch->controller().room()) || ++shown > MostLive)
                continue;
            m_live->addAction(escaped(watch->name()), this, [this, room = QPointer(&watch->controller())] {
                m_.window.comeForward();
                if (room)
                    m_.window.showRoom(*room);
            });
        }
    }
    if (m_live->isEmpty())
        m_live->addAction(tr("Nobody is live"))->setEnabled(false);
}

void TrayDesk::fillDisturb()
{
    m_disturb->clear();
    const AlertOptions &options = m_.book.options();
    const auto add = [this](const QString &text, bool isOn, Disturb disturb, const QDateTime &until) {
        QAction *action = m_disturb->addAction(text, this, [this, disturb, until] {
            m_.book.edit([&](AlertOptions &changed) {
                changed.disturb = disturb;
                changed.silentUntil = until;
            });
        });
        action->setCheckable(true);
        action->setChecked(isOn);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    add(tr("Off"), options.disturb == Disturb::Yes, Disturb::Yes, {});
    if (options.disturb == Disturb::NotUntil)
        add(untilWords(options.silentUntil), true, Disturb::NotUntil, options.silentUntil);
    add(tr("For one hour"), false, Disturb::NotUntil, now.addSecs(3'600));
    add(tr("Until tomorrow"), false, Disturb::NotUntil, untilTomorrow(now));
    add(tr("Until I turn it off"), options.disturb == Disturb::No, Disturb::No, {});
}

QString TrayDesk::toolTip() const
{
    QStringList lines{u"Partyline"_s};
    if (m_mentions > 0)
        lines.append(tr("%n mentions", nullptr, m_mentions));
    if (m_unread > 0)
        lines.append(tr("%n new lines", nullptr, m_unread));
    const AlertOptions &options = m_.book.options();
    if (m_.alerts.isHushed())
        lines.append(tr("Silent until the window is back"));
    else if (options.disturb == Disturb::No)
        lines.append(tr("Do not disturb"));
    else if (options.disturb == Disturb::NotUntil)
        lines.append(tr("Do not disturb, %1").arg(untilWords(options.silentUntil)));
    return lines.join(u'\n');
}

QPixmap TrayDesk::picture(int side) const
{
    const Colours &c = m_.theme.colours();
    // Violet is seen on light and on dark panels, whose colour nobody can know.
    QPixmap bubble = m_.theme.pixmap(u"partyline-symbolic"_s, c.accent.fill, side, 1);
    if (m_unread == 0 && m_mentions == 0)
        return bubble;
    QPainter painter(&bubble);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasNumber = m_mentions > 0 && side >= NumbersFrom;
    const qreal unit = side / Grid;
    const qreal dot = (hasNumber ? 2 * Dot : Dot) * unit;
    const bool isRightToLeft = QApplication::isRightToLeft();
    const QRectF place(isRightToLeft ? 0 : side - dot, 0, dot, dot);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(place.adjusted(-Ring * unit, -Ring * unit, Ring * unit, Ring * unit));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(m_mentions > 0 ? c.live.fill : c.state.info.fill);
    painter.drawEllipse(place);
    if (hasNumber) {
        QFont font = m_.theme.font(Theme::Text::Body, true);
        font.setPixelSize(int(dot * 0.75));
        painter.setFont(font);
        painter.setPen(c.live.onFill);
        painter.drawText(place, Qt::AlignCenter, m_mentions > MostShown ? u"9+"_s : plainNumber(m_mentions));
    }
    return bubble;
}

void TrayDesk::update()
{
    m_unread = m_mentions = 0;
    const RoomTreeModel &rooms = m_.window.rooms();
    for (int branch = 0; branch < rooms.rowCount(); ++branch) {
        const QModelIndex parent = rooms.index(branch, 0);
        for (int row = 0; row < rooms.rowCount(parent); ++row) {
            const auto *watch = rooms.index(row, 0, parent).data(RoomTreeModel::WatchRole).value<RoomWatch *>();
            if (watch->isMuted())
                continue;
            m_unread += watch->unread();
            m_mentions += watch->mentions();
        }
    }
    const bool isUp = m_.window.isVisible() && !m_.window.isMinimized();
    m_showAction->setText(isUp ? tr("Hide Partyline") : tr("Show Partyline"));
    if (!m_icon)
        return;
    const auto look = std::tuple(m_unread > 0, m_mentions, m_.theme.kind());
    if (m_icon->icon().isNull() || look != m_look) {
        QIcon icon;
        for (const int side : {16, 22, 24, 32, 48})
            icon.addPixmap(picture(side));
        m_icon->setIcon(icon);
        m_look = look;
    }
    m_icon->setToolTip(toolTip());
}

} // namespace partyline
