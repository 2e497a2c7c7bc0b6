// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/alertsdialog.h"

#include "store/alertbook.h"
#include "store/settings.h"
#include "ui/alertlook.h"
#include "ui/alerttable.h"
#include "ui/whyoff.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using Disturb = AlertOptions::Disturb;

namespace {

constexpr QSize FirstSize{600, 560}; // px at 100 %
constexpr QSize LeastSize{420, 300};

enum DisturbRow { Everything, AsSet, OneHour, Tomorrow, Nothing };

} // namespace

AlertsDialog::AlertsDialog(AlertBook &book, Settings &settings, const Theme &theme, Hooks hooks, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_settings(settings)
    , m_theme(theme)
    , m_hooks(std::move(hooks))
    , m_before(book.options())
    , m_wasOn(settings.areDesktopNotificationsOn())
    , m_table(new AlertTable(theme, this))
    , m_status(new StatusLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"alertsDialog"_s);
    setWindowTitle(tr("Notifications"));
    setMinimumSize(theme.px(LeastSize.width()), theme.px(LeastSize.height()));
    resize(QSize(theme.px(FirstSize.width()), theme.px(FirstSize.height())).boundedTo(screen()->availableSize()));
    m_status->setTheme(theme);
    m_status->setAccessibleName(tr("Notifications status"));
    m_pages = new QTabWidget(this);
    m_pages->setAccessibleName(tr("Notifications"));
    m_pages->addTab(makeTypes(), tr("What is told"));
    m_pages->addTab(scrolled(makeQuiet()), tr("Quiet hours"));
    m_pages->addTab(scrolled(makeSounds()), tr("Sounds"));
    m_pages->addTab(scrolled(makePlaces()), tr("Tray and launcher"));
    auto *layout = new QVBoxLayout(this);
    const int edge = theme.px(12);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    m_disturb = new QComboBox(this);
    m_disturb->setAccessibleName(tr("Do not disturb"));
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Do not &disturb:"), this);
    label->setBuddy(m_disturb);
    top->addWidget(label);
    top->addWidget(m_disturb);
    top->addStretch(1);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    layout->addWidget(makeFoot());
    connect(m_disturb, &QComboBox::activated, this, &AlertsDialog::chooseDisturb);
    connect(&book, &AlertBook::changed, this, &AlertsDialog::load);
    connect(&settings, &Settings::desktopNotificationsChanged, this, &AlertsDialog::load);
    setRooms({});
    load();
    if (!book.trouble().isEmpty())
        m_status->setStatus({Status::Tint::Warning, u"alert-triangle"_s, {}, book.trouble()});
}

void AlertsDialog::setRooms(const QList<AlertRoom> &rooms)
{
    const QString chosen = m_room->currentData().toString();
    const QSignalBlocker blocker(m_room);
    m_room->clear();
    m_room->addItem(tr("All rooms"), QString());
    const auto add = [this](const QString &key, const QString &name) {
        if (m_room->findData(key) < 0)
            m_room->addItem(name, key);
    };
    for (const AlertRoom &room : rooms)
        add(room.key, room.name);
    const AlertOptions &options = m_book.options();
    for (auto it = options.rooms.cbegin(); it != options.rooms.cend(); ++it)
        add(it.key(), it->name.isEmpty() ? it.key() : it->name);
    m_room->setCurrentIndex(std::max(0, m_room->findData(chosen)));
    chooseRoom();
}

void AlertsDialog::showRoom(const QString &key)
{
    m_pages->setCurrentIndex(0);
    m_room->setCurrentIndex(std::max(0, m_room->findData(key)));
    m_view->setFocus();
}

void AlertsDialog::chooseRoom()
{
    const bool isRoom = m_room->currentIndex() > 0;
    m_table->setRoom(m_room->currentData().toString(), isRoom ? m_room->currentText() : QString());
    load();
}

void AlertsDialog::load()
{
    m_isLoading = true;
    const AlertOptions &options = m_book.options();
    if (options != m_table->options())
        m_table->setOptions(options);
    m_on->setChecked(m_settings.areDesktopNotificationsOn());
    for (const auto &[box, member] : std::as_const(m_flags))
        box->setChecked(options.*member);
    const QString key = m_room->currentData().toString();
    WhyOff::set(*m_asEverywhere, !key.isEmpty() && !options.rooms.value(key).types.isEmpty(), WhyOff::nothingChanged());
    const auto differing = std::count_if(options.rooms.cbegin(), options.rooms.cend(),
                                         [](const RoomAlerts &room) { return !room.types.isEmpty(); });
    const RoomAlerts room = options.rooms.value(key);
    m_differ->setText(room.mutedUntil.isValid() ? tr("This room is muted %1.").arg(untilWords(room.mutedUntil))
                      : !key.isEmpty()          ? tr("Click or press Space: on, off, or as everywhere.")
                      : differing > 0           ? tr("%n room(s) differ.", nullptr, int(differing))
                                                : tr("Rooms may differ: choose one above."));
    m_quiet->setChecked(options.quiet.isOn);
    m_from->setTime(options.quiet.from);
    m_to->setTime(options.quiet.to);
    for (int day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked((options.quiet.days >> day) & 1);
    for (QWidget *widget : QList<QWidget *>{m_from, m_to})
        WhyOff::set(*widget, options.quiet.isOn, WhyOff::needs(m_quiet->text()));
    for (QCheckBox *day : std::as_const(m_days))
        WhyOff::set(*day, options.quiet.isOn, WhyOff::needs(m_quiet->text()));
    const bool isQuiet = m_hooks.isDesktopQuiet && m_hooks.isDesktopQuiet();
    m_desktopState->setText(isQuiet ? tr("The desktop is not to be disturbed now. It files notifications by itself.")
                                    : tr("The desktop may be disturbed now, as far as it says."));
    m_volume->setValue(options.volume);
    m_isLoading = false;
    loadSound();
    loadDisturb();
}

void AlertsDialog::loadSound()
{
    const AlertSound &sound = m_book.options().sounds[size_t(soundType())];
    const QString text = sound.file.isEmpty() ? sound.event : sound.file;
    if (m_sound->currentText() == text)
        return;
    m_isLoading = true;
    m_sound->setEditText(text);
    m_isLoading = false;
}

void AlertsDialog::loadDisturb()
{
    const AlertOptions &options = m_book.options();
    const QSignalBlocker blocker(m_disturb);
    m_disturb->clear();
    const auto add = [this](const QString &text, DisturbRow row) { m_disturb->addItem(text, int(row)); };
    add(tr("Off"), Everything);
    if (options.disturb == Disturb::NotUntil)
        add(untilWords(options.silentUntil), AsSet);
    add(tr("For one hour"), OneHour);
    add(tr("Until tomorrow"), Tomorrow);
    add(tr("Until I turn it off"), Nothing);
    const int now = options.disturb == Disturb::Yes ? Everything : options.disturb == Disturb::No ? Nothing : AsSet;
    m_disturb->setCurrentIndex(m_disturb->findData(now));
}

void AlertsDialog::chooseDisturb(int row)
{
    const int chosen = m_disturb->itemData(row).toInt();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (chosen == AsSet)
        return;
    edit([&](AlertOptions &options) {
        options.disturb = chosen == Everything ? Disturb::Yes : chosen == Nothing ? Disturb::No : Disturb::NotUntil;
        options.silentUntil = chosen == OneHour    ? now.addSecs(3'600)
                              : chosen == Tomorrow ? untilTomorrow(now)
                                                   : QDateTime();
    });
}

void AlertsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Sound"), {}, tr("Sounds (*.oga *.ogg *.wav)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_sound, &QComboBox::setEditText);
    dialog->open();
}

AlertType AlertsDialog::soundType() const
{
    return AlertType(m_soundType->currentData().toInt());
}

void AlertsDialog::edit(const std::function<void(AlertOptions &)> &change)
{
    if (!m_isLoading)
        m_book.edit(change);
}

void AlertsDialog::playSound()
{
    if (!m_hooks.play)
        return;
    const AlertOptions &options = m_book.options();
    const AlertSound &sound = options.sounds[size_t(soundType())];
    const auto played = m_hooks.play(sound, options.volume);
    if (!played)
        m_status->setStatus({Status::Tint::Warning, u"volume-off"_s, {}, played.error().text});
    else if (sound.isEmpty() || options.volume == 0)
        m_status->setStatus({Status::Tint::Info, u"volume-off"_s, {}, tr("This is silent.")});
    else
        m_status->clearStatus();
}

void AlertsDialog::test()
{
    if (!m_hooks.test)
        return;
    WhyOff::set(*m_test, false, WhyOff::isWaiting());
    m_status->setStatus({Status::Tint::Info, u"hourglass"_s, {}, tr("Asking the desktop's notification service…")});
    m_hooks.test(this, [this](const Status &status) {
        WhyOff::set(*m_test, true, {});
        m_status->setStatus(status);
    });
}

void AlertsDialog::reject()
{
    AlertOptions before = m_before;
    const AlertOptions &now = m_book.options();
    before.told = now.told;
    // Rooms are muted elsewhere, and that stays.
    const QStringList known = before.rooms.keys() + now.rooms.keys();
    for (const QString &key : known) {
        const RoomAlerts room = now.rooms.value(key);
        before.mute(key, room.name.isEmpty() ? before.rooms.value(key).name : room.name, room.mutedUntil);
    }
    m_book.setOptions(tidied(before, QDateTime::currentDateTimeUtc()));
    m_settings.setDesktopNotificationsOn(m_wasOn);
    QDialog::reject();
}

} // namespace partyline
