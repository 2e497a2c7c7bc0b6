// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/alertdesk.h"

#include "services/roomcontroller.h"
#include "store/alertbook.h"
#include "store/historytypes.h"
#include "store/settings.h"
#include "ui/feedrow.h"
#include "ui/feedtext.h"
#include "ui/mainwindow.h"
#include "ui/roompage.h"

#include <QApplication>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Rooms that were closed and can still be gone back to.
constexpr qsizetype MostPlaces = 300;
/// Lines that a rule and a mention may both want told.
constexpr qsizetype MostLines = 200;
const auto NoDaemon = u"noDaemon"_s;

} // namespace

AlertDesk::AlertDesk(Parts parts, AlertGroups::Options pace, QObject *parent)
    : QObject(parent)
    , m_(parts)
    , m_groups(pace)
{
    connect(&m_groups, &AlertGroups::ready, this, &AlertDesk::show);
    connect(&m_notifier, &DesktopNotifier::acted, this, &AlertDesk::act);
    connect(&m_notifier, &DesktopNotifier::replied, this, &AlertDesk::reply);
    connect(&m_notifier, &DesktopNotifier::dismissed, &m_groups, &AlertGroups::forget);
    connect(&m_notifier, &DesktopNotifier::missing, this, [this](const QString &reason) {
        if (m_.book.isFirst(NoDaemon))
            m_.window.showNotice({Status::Tint::Info, u"bell-off"_s,
                                  tr("Notifications cannot be shown on the desktop."),
                                  tr("%1 Rooms are marked in the list all the same.").arg(reason)});
    });
    connect(&m_notifier, &DesktopNotifier::found, this, [this] { m_.book.forgetTold(NoDaemon); });
    connect(&m_alarm, &ConnectionAlarm::lost, this,
            [this](RoomController *room, const Alert &alert) { tell(*room, alert); });
    connect(&m_alarm, &ConnectionAlarm::back, this, [this](const RoomController *room) {
        const QString key = AlertGroups::keyOf({AlertType::Connection, placeOf(*room), {}, {}, {}, {}, {}});
        m_groups.forget(key);
        m_notifier.withdraw(key);
    });
    connect(&parts.window, &MainWindow::layoutChanged, this, &AlertDesk::showMutes); // a room came
    connect(&parts.window, &MainWindow::roomLookedAt, this, &AlertDesk::seeRoom);
    connect(&parts.window, &MainWindow::muteWanted, this,
            [this](RoomController *room, bool mutes) { mute(*room, mutes); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            return;
        // What belongs to no room is seen with the window.
        const QStringList places = m_unseen.keys();
        for (const QString &place : places) {
            if (!m_places.contains(place))
                m_unseen.remove(place);
        }
        updateBadge();
    });
    connect(&parts.book, &AlertBook::changed, this, [this] {
        showMutes();
        updateBadge();
    });
    followSettings();
    m_desktop.follow();
}

AlertDesk::~AlertDesk()
{
    m_notifier.disconnect(this);
}

/// The choices of former versions, and of the windows that show them still.
void AlertDesk::followSettings()
{
    Settings &settings = m_.settings;
    const auto take = [this](AlertType type, bool on) {
        m_.book.edit([=](AlertOptions &options) { options.set(type, AlertWay::Notify, on); });
    };
    take(AlertType::Live, settings.tellsLivestreams());
    take(AlertType::Post, settings.tellsPosts());
    connect(&settings, &Settings::tellsLivestreamsChanged, this, [take](bool on) { take(AlertType::Live, on); });
    connect(&settings, &Settings::tellsPostsChanged, this, [take](bool on) { take(AlertType::Post, on); });
    connect(&m_.book, &AlertBook::changed, this, [this, &settings] {
        const AlertOptions options = m_.book.options();
        settings.setTellsLivestreams(options.isOn(AlertType::Live, AlertWay::Notify));
        settings.setTellsPosts(options.isOn(AlertType::Post, AlertWay::Notify));
    });
}

QString AlertDesk::choicesOf(const RoomController &room) const
{
    return m_openers.choicesOf ? m_openers.choicesOf(room) : roomKey(room.service(), room.room());
}

QString AlertDesk::placeOf(const RoomController &room) const
{
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        if (it->room == &room)
            return it.key();
    }
    return {};
}

QList<const RoomController *> AlertDesk::rooms() const
{
    QList<const RoomController *> open;
    for (const Place &place : m_places) {
        if (place.room)
            open.append(place.room);
    }
    std::ranges::sort(open, {}, [](const RoomController *room) { return room->name().toCaseFolded(); });
    return open;
}

void AlertDesk::listenTo(RoomController &room)
{
    if (m_places.size() >= MostPlaces)
        m_places.removeIf([](QHash<QString, Place>::iterator it) { return !it->room; });
    // Two accounts may sit in the same room: a number tells them apart.
    const QString key = QString::number(++m_lastKey);
    m_places.insert(key, {&room, m_openers.accountOf ? m_openers.accountOf(room) : QString(), room.room(), room.name(),
                          choicesOf(room)});
    connect(&room, &RoomController::headerChanged, this, [this, key, &room] { m_places[key].name = room.name(); });
    connect(&room, &RoomController::alerted, this, [this, &room](const Alert &alert) { tell(room, alert); });
    connect(&room, &RoomController::itemsChanged, this,
            [this, &room](const QList<FeedItem> &items) { hearOfReplies(room, items); });
    connect(&room, &QObject::destroyed, this, [this, key, gone = &room] {
        if (m_unseen.remove(key) > 0) // nobody can see it there any more
            updateBadge();
        m_pages.remove(gone);
        m_lines.removeIf([gone](const auto &line) { return line.first == gone; });
    });
    m_alarm.watch(room);
}

void AlertDesk::follow(RoomController &room, RoomPage &page)
{
    m_pages.insert(&room, &page);
    if (const auto place = m_places.find(placeOf(room)); place != m_places.end())
        place->hasPage = true;
    connect(&page.feed(), &FeedModel::rowsInserted, this,
            [this, &room, &feed = page.feed()](const QModelIndex &, int first, int last) {
                readLines(room, feed, first, last);
            });
    connect(&page, &RoomPage::muteWanted, this, [this, &room](bool mutes) { mute(room, mutes); });
    connect(&page, &RoomPage::notificationsWanted, this, [this, &room] { emit choicesWanted(&room); });
    page.showMuted(m_.book.options().rooms.value(choicesOf(room)).mutedUntil);
}

void AlertDesk::readLines(RoomController &room, const FeedModel &feed, int first, int last)
{
    if (m_.window.isLookedAt(room))
        return;
    for (int row = first; row <= last; ++row) {
        const FeedItem &item = feed.at(row);
        if (item.isOwn || item.isBackfill || item.isHidden || item.seq <= 0 || !isSpoken(item))
            continue;
        if (!item.isMention || m_lines.contains({&room, item.seq}))
            continue;
        AlertNote note;
        note.type = AlertType::Mention;
        note.line = item;
        bring(note, &room);
    }
}

void AlertDesk::tellLine(RoomController &room, const FeedItem &line)
{
    AlertNote note;
    note.type = AlertType::Keyword;
    note.line = line;
    m_lines.append({&room, line.seq}); // not once more as a mention
    if (m_lines.size() > MostLines)
        m_lines.removeFirst();
    bring(note, &room);
}

void AlertDesk::tell(RoomController &room, const Alert &alert)
{
    AlertNote note;
    note.type = alertType(alert.kind);
    note.title = alert.title;
    note.text = alert.text;
    note.urgency = alert.urgency;
    bring(note, &room);
}

void AlertDesk::tell(const Alert &alert, AlertType type, const QString &key)
{
    AlertNote note;
    note.type = type;
    note.place = key;
    note.title = alert.title;
    note.text = alert.text;
    note.urgency = alert.urgency;
    bring(note, nullptr);
}

void AlertDesk::bring(AlertNote note, RoomController *room)
{
    if (room) {
        if (m_.window.isLookedAt(*room))
            return;
        note.place = placeOf(*room);
        note.placeName = room->name();
    }
    const AlertOptions &options = m_.book.options();
    AlertVerdict verdict = judge(options, note.type, room ? choicesOf(*room) : QString(),
                                 QDateTime::currentDateTimeUtc(), m_desktop.isQuiet());
    if (m_isHushed)
        verdict.notifies = verdict.sounds = false;
    const bool isQuiet = verdict.silence != AlertVerdict::Silence::None;
    if (isQuiet && note.urgency == Alert::Urgency::Critical)
        note.urgency = Alert::Urgency::Normal; // critical ones break through the desktop's do not disturb
    if (verdict.badges && (room || !m_.window.isActiveWindow())) {
        ++m_unseen[note.place];
        updateBadge();
    }
    if (verdict.sounds)
        m_sounds.alarm(options.sounds[size_t(note.type)], options.volume);
    if (!verdict.notifies || !m_.settings.areDesktopNotificationsOn())
        return;
    m_groups.add(note);
}

void AlertDesk::sound(RoomController &room, const AlertSound &sound)
{
    const AlertOptions &options = m_.book.options();
    const AlertVerdict verdict =
        judge(options, AlertType::Keyword, choicesOf(room), QDateTime::currentDateTimeUtc(), m_desktop.isQuiet());
    // The rule itself says that it wants a sound; only silence is asked for here.
    if (verdict.silence == AlertVerdict::Silence::None && options.hasSounds && !m_isHushed)
        m_sounds.alarm(sound, options.volume);
}

void AlertDesk::setHushed(bool isHushed)
{
    if (std::exchange(m_isHushed, isHushed) == isHushed || !isHushed)
        return;
    m_groups.clear();
    m_notifier.withdrawAll();
    m_sounds.stop();
    emit hushed();
}

void AlertDesk::remember(const QString &key, const Told &told)
{
    constexpr qsizetype MostTold = 300; // notifications that a desktop may still list
    m_toldOrder.removeAll(key);
    m_toldOrder.append(key);
    m_told.insert(key, told);
    if (m_toldOrder.size() > MostTold)
        m_told.remove(m_toldOrder.takeFirst());
}

void AlertDesk::show(const AlertGroup &group)
{
    remember(group.key, {group.last, m_places.contains(group.last.place)});
    m_notifier.show(drawn(group));
    const bool isQuiet = m_desktop.isQuiet() && m_.book.options().obeysDesktop;
    if (group.last.urgency != Alert::Urgency::Low && !isQuiet && !m_.window.isActiveWindow())
        QApplication::alert(&m_.window); // the task bar's own mark
}

void AlertDesk::say(const QString &key, const QString &title, const QString &text, const DesktopNote::Action &action)
{
    DesktopNote note;
    note.key = key;
    note.title = title;
    note.text = text;
    note.urgency = Alert::Urgency::Low;
    note.actions.append({DesktopNote::Default, tr("Show Partyline")});
    if (!action.id.isEmpty())
        note.actions.append(action);
    if (!m_told.contains(key))
        remember(key, {});
    m_notifier.show(note);
}

RoomController *AlertDesk::roomOf(const QString &place)
{
    const auto known = m_places.constFind(place);
    if (known == m_places.cend())
        return nullptr;
    // One that was just closed is still saying good-bye.
    const auto isOpen = [this](const Place &one) { return one.room && (!one.hasPage || pageOf(*one.room)); };
    if (isOpen(*known))
        return known->room;
    for (const Place &other : std::as_const(m_places)) { // closed and opened again
        if (isOpen(other) && !other.slug.isEmpty() && other.slug == known->slug && other.account == known->account)
            return other.room;
    }
    return nullptr;
}

RoomPage *AlertDesk::pageOf(const RoomController &room) const
{
    return m_pages.value(&room);
}

void AlertDesk::act(const QString &key, const QString &action)
{
    if (!m_told.contains(key))
        return;
    const Told told = m_told.value(key);
    if (action == "mute"_L1 || action == "unmute"_L1) {
        mutePlace(told.note.place, action == "mute"_L1);
    } else if (!told.isRoom) {
        m_.window.comeForward();
        see(told.note.place);
        if (!told.note.place.isEmpty())
            emit clicked(told.note.place);
    } else if (action == "reply"_L1 || action == DesktopNote::InlineReply) {
        RoomController *room = comeTo(told.note);
        if (RoomPage *page = room ? pageOf(*room) : nullptr)
            page->replyTo(told.note.line.author.name);
    } else if (action == DesktopNote::Default || action == "jump"_L1) {
        jump(told.note);
    }
}

/// The room in front, opened again if it must be; null when it cannot be, which is said then.
RoomController *AlertDesk::comeTo(const AlertNote &note)
{
    m_.window.comeForward();
    RoomController *room = roomOf(note.place);
    if (!room && m_openers.open && m_places.contains(note.place))
        room = m_openers.open(m_places.value(note.place));
    if (room)
        m_.window.showRoom(*room);
    else
        m_.window.showNotice({Status::Tint::Info, u"door-enter"_s, tr("The room cannot be opened."),
                              tr("No account is signed in that could enter %1.")
                                  .arg(note.placeName.isEmpty() ? tr("it") : note.placeName)});
    return room;
}

void AlertDesk::jump(const AlertNote &note)
{
    RoomController *room = comeTo(note);
    if (!room || !note.isLine())
        return;
    RoomPage *page = pageOf(*room);
    const int row = page ? page->feed().rowOf(note.line.seq) : -1;
    // Numbers begin anew when a room is opened again.
    if (row >= 0 && page->feed().at(row).time == note.line.time)
        page->showLine(note.line.seq);
    else if (m_openers.findLine)
        m_openers.findLine(*room, note.line);
}

void AlertDesk::reply(const QString &key, const QString &text)
{
    if (!m_told.contains(key) || !m_told.value(key).note.isLine())
        return;
    const AlertNote note = m_told.value(key).note;
    if (text.trimmed().isEmpty())
        return act(key, u"reply"_s);
    const QString whole = u"@%1 %2"_s.arg(note.line.author.name, text.trimmed());
    RoomController *room = roomOf(note.place);
    if (!room)
        return giveBack(note, whole, tr("The room was closed."));
    if (const QString reason = room->cannotSayReason(); !reason.isEmpty())
        return giveBack(note, whole, reason);
    m_replies.append({room, whole, QDateTime::currentDateTimeUtc()});
    if (const auto said = room->say(whole); !said) {
        m_replies.removeLast();
        return giveBack(note, whole, said.error().text);
    }
    see(note.place);
}

/// Nothing typed is lost: it stands in the room's field then.
void AlertDesk::giveBack(const AlertNote &note, const QString &text, const QString &reason)
{
    RoomController *room = roomOf(note.place);
    if (!room && m_openers.open && m_places.contains(note.place))
        room = m_openers.open(m_places.value(note.place));
    RoomPage *page = room ? pageOf(*room) : nullptr;
    if (!page) {
        m_.window.showNotice({Status::Tint::Warning, u"message-off"_s, tr("Your reply was not sent."),
                              tr("%1 You wrote: %2").arg(reason, withoutControls(text))});
        return;
    }
    page->setDraft(text);
    const QString key = note.place + u"/reply"_s;
    remember(key, {{note.type, note.place, note.placeName, {}, {}, {}, {}}, true});
    say(key, tr("Your reply was not sent"), tr("%1 It stands in the field of %2.").arg(reason, room->name()));
}

void AlertDesk::hearOfReplies(RoomController &room, const QList<FeedItem> &items)
{
    if (m_replies.isEmpty())
        return;
    m_replies.removeIf([](const Reply &reply) { return !reply.room; });
    for (const FeedItem &item : items) {
        const auto at = std::ranges::find_if(
            m_replies, [&](const Reply &one) { return one.room == &room && item.isOwn && item.text == one.text; });
        if (at == m_replies.end() || item.delivery == FeedItem::Delivery::Pending)
            continue;
        if (item.delivery == FeedItem::Delivery::Failed) {
            const QString key = placeOf(room) + u"/reply"_s;
            remember(key, {{AlertType::Mention, placeOf(room), room.name(), {}, {}, {}, item}, true});
            say(key, tr("Your reply was not sent"),
                tr("%1 It stands in %2 with what can be done.").arg(item.failure, room.name()));
        }
        m_replies.erase(at);
    }
}

void AlertDesk::mute(RoomController &room, bool mutes)
{
    const QDateTime until =
        mutes ? QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(MuteTime).count()) : QDateTime();
    m_.book.edit([&](AlertOptions &options) { options.mute(choicesOf(room), room.name(), until); });
}

void AlertDesk::mutePlace(const QString &place, bool mutes)
{
    const auto known = m_places.constFind(place);
    if (known == m_places.cend())
        return;
    const QString name = known->name;
    const QString choices = known->choices;
    const QDateTime until =
        mutes ? QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(MuteTime).count()) : QDateTime();
    m_.book.edit([&](AlertOptions &options) { options.mute(choices, name, until); });
    const QString key = place + u"/muted"_s;
    if (!mutes) {
        m_notifier.withdraw(key);
        return;
    }
    const QString time = QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat);
    remember(key, {{AlertType::Site, place, name, {}, {}, {}, {}}, true});
    say(key, tr("%1 is muted").arg(name), tr("Nothing of it is told until %1.").arg(time), {u"unmute"_s, tr("Undo")});
}

void AlertDesk::showMutes()
{
    const AlertOptions &options = m_.book.options();
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        if (!it->room)
            continue;
        const QDateTime until = options.rooms.value(it->choices).mutedUntil;
        m_.window.setMutedUntil(*it->room, until);
        if (RoomPage *page = pageOf(*it->room))
            page->showMuted(until);
        if (!until.isValid())
            continue;
        m_unseen.remove(it.key());
        const QStringList shown = m_groups.seen(it.key());
        for (const QString &key : shown)
            m_notifier.withdraw(key);
    }
}

void AlertDesk::seeRoom(RoomController *room)
{
    if (const QString place = placeOf(*room); !place.isEmpty())
        see(place);
}

void AlertDesk::see(const QString &place)
{
    const QStringList shown = m_groups.seen(place);
    for (const QString &key : shown)
        m_notifier.withdraw(key);
    if (m_unseen.remove(place) > 0)
        updateBadge();
}

int AlertDesk::unseen() const
{
    int sum = 0;
    for (const int count : m_unseen)
        sum += count;
    return sum;
}

void AlertDesk::updateBadge()
{
    const int count = unseen();
    m_badge.set(m_.book.options().hasBadge ? count : 0, count > 0);
    emit unseenChanged(count);
}

} // namespace partyline
