// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/settingsrooms.h"

#include "core/rule.h"
#include "store/settings.h"
#include "ui/feedtext.h"
#include "ui/settingspages.h"
#include "ui/theme.h"
#include "ui/whyoff.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto ZoomKey = u"feed/zoom"_s;
const auto ModerationKey = u"feed/showsModeration"_s;

} // namespace

SettingsRoomsPage::SettingsRoomsPage(const Theme &theme, ChoiceBook &book, Settings &settings, Hooks hooks,
                                     QWidget *parent)
    : SettingsPage(theme, book, tr("Rooms"), u"door-enter"_s, parent)
    , m_settings(settings)
    , m_hooks(std::move(hooks))
    , m_choice(new QComboBox(this))
{
    setWords(tr("own override single room"));
    addText(tr("What one room does otherwise than all others. The rest goes on following the choices for all."));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    leaveWheelToPage(*m_choice);
    SettingsRow::Parts parts;
    parts.caption = tr("Room");
    parts.words = tr("choose");
    parts.control = m_choice;
    addRow(std::move(parts));
    addOwnChoices();
    addDelay();
    if (m_hooks.notifications) {
        QPushButton *button = addButton(tr("What is told of this room"), tr("Kinds of notifications, sounds, muting."),
                                        tr("Notifications…"), tr("alerts mute"));
        connect(button, &QPushButton::clicked, this, [this] { m_hooks.notifications(room()); });
    }
    setEntered([this] { fillRooms(); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingsRoomsPage::follow);
    connect(&book, &ChoiceBook::changed, this, &SettingsRoomsPage::follow);
    connect(&settings, &Settings::chatDelayChanged, this, &SettingsRoomsPage::follow);
    setMemento([this] {
        QList<std::pair<QString, std::chrono::seconds>> delays;
        for (const SettingsRoom &room : m_hooks.rooms ? m_hooks.rooms() : QList<SettingsRoom>()) {
            if (!room.delay.isEmpty())
                delays.append({room.delay, m_settings.chatDelay(room.delay)});
        }
        return [settings = &m_settings, delays] {
            for (const auto &[key, delay] : delays)
                settings->setChatDelay(key, delay);
        };
    });
    fillRooms();
}

void SettingsRoomsPage::addOwnChoices()
{
    for (const ChoiceRow &shared : feedChoices()) {
        const Choice *forAll = book().find(shared.key);
        if (!forAll || (shared.key != ZoomKey && !RoomLooks::keys().contains(shared.key)))
            continue;
        Choice own = *forAll;
        if (shared.key == ZoomKey) {
            own.read = [this] { return QJsonValue(m_settings.feed().optionsOf(room()).zoom); };
            own.write = [this](const QJsonValue &zoom) { m_settings.feed().setZoomOf(room(), zoom.toInt()); };
        } else {
            own.read = [this, key = shared.key] {
                const QJsonValue value = m_settings.rooms().own(room(), key);
                return value.isUndefined() ? book().value(key) : value;
            };
            own.write = [this, key = shared.key](const QJsonValue &value) {
                m_settings.rooms().setOwn(room(), key, value);
            };
        }
        m_own.add(own);
        SettingsRow::Parts parts;
        parts.caption = shared.caption;
        parts.words = shared.words + u' ' + shared.labels.words.join(u' ');
        parts.control = controlFor(m_own, shared.key, shared.labels, this);
        parts.isChanged = [this, key = shared.key] { return hasOwn(key); };
        parts.reset = [this, key = shared.key] { resetOwn(key); };
        m_labels.insert(shared.key, shared.labels);
        m_ownRows.append({shared.key, addRow(std::move(parts))});
    }
}

void SettingsRoomsPage::addDelay()
{
    auto *seconds = new QSpinBox(this);
    seconds->setRange(0, int(Settings::MaxChatDelay.count()));
    seconds->setSuffix(tr(" s"));
    seconds->setSpecialValueText(tr("none"));
    leaveWheelToPage(*seconds);
    connect(seconds, &QSpinBox::valueChanged, this, [this](int value) {
        if (const SettingsRoom *room = current(); room && !room->delay.isEmpty())
            m_settings.setChatDelay(room->delay, std::chrono::seconds(value));
    });
    SettingsRow::Parts parts;
    parts.caption = tr("Delay of the chat");
    parts.hint = tr("So that it does not run ahead of the video.");
    parts.words = tr("livestream sync");
    parts.control = seconds;
    parts.isChanged = [seconds] { return seconds->value() != 0; };
    parts.reset = [seconds] { seconds->setValue(0); };
    m_delay = addRow(std::move(parts));
}

const SettingsRoom *SettingsRoomsPage::current() const
{
    const int row = m_choice->currentIndex();
    return row >= 0 && row < m_rooms.size() ? &m_rooms[row] : nullptr;
}

QString SettingsRoomsPage::room() const
{
    const SettingsRoom *chosen = current();
    return chosen ? chosen->key : QString();
}

void SettingsRoomsPage::fillRooms()
{
    const QString before = room();
    m_rooms = m_hooks.rooms ? m_hooks.rooms() : QList<SettingsRoom>();
    const auto addUnknown = [this](const QString &key) {
        const bool isKnown = std::ranges::any_of(m_rooms, [&key](const SettingsRoom &room) { return room.key == key; });
        if (!isKnown && !key.isEmpty())
            m_rooms.append({key, key.section(u':', 1), Service::PlugDj, {}});
    };
    for (const QString &key : m_settings.rooms().rooms())
        addUnknown(key);
    for (const QString &key : m_settings.feed().zooms().keys())
        addUnknown(key);
    addUnknown(before);
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const SettingsRoom &room : std::as_const(m_rooms)) {
            m_choice->addItem(theme().icon(room.service == Service::PlugDj ? u"disc"_s : u"broadcast"_s),
                              withoutControls(room.name), room.key);
        }
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
        if (m_rooms.isEmpty())
            m_choice->addItem(tr("No room yet"));
    }
    follow();
}

void SettingsRoomsPage::chooseRoom(const QString &key)
{
    if (m_choice->findData(key) < 0) {
        m_rooms.append({key, key.section(u':', 1), Service::PlugDj, {}});
        m_choice->addItem(theme().icon(u"disc"_s), withoutControls(key.section(u':', 1)), key);
    }
    m_choice->setCurrentIndex(m_choice->findData(key));
}

bool SettingsRoomsPage::hasOwn(const QString &key) const
{
    const QString chosen = room();
    if (chosen.isEmpty())
        return false;
    return key == ZoomKey ? m_settings.feed().hasOwnZoom(chosen) : !m_settings.rooms().own(chosen, key).isUndefined();
}

void SettingsRoomsPage::resetOwn(const QString &key)
{
    if (key == ZoomKey)
        m_settings.feed().resetZoomOf(room());
    else
        m_settings.rooms().setOwn(room(), key, QJsonValue::Undefined);
}

QString SettingsRoomsPage::standingOf(const QString &key) const
{
    if (!hasOwn(key))
        return tr("As for all rooms");
    const Choice *choice = book().find(key);
    const QJsonValue value = book().value(key);
    const Labels labels = m_labels.value(key);
    switch (choice->type) {
    case Choice::Type::Flag:
        return value.toBool() ? tr("Its own; all others: on") : tr("Its own; all others: off");
    case Choice::Type::Word:
        return tr("Its own; all others: %1")
            .arg(labels.words.value(choice->words.indexOf(value.toString()), value.toString()));
    case Choice::Type::Number:
    case Choice::Type::Free:
        break;
    }
    return tr("Its own; all others: %1").arg(QLocale().toString(value.toInt()) + labels.suffix);
}

void SettingsRoomsPage::follow()
{
    const SettingsRoom *chosen = current();
    for (const auto &[key, row] : std::as_const(m_ownRows)) {
        emit m_own.changed(key);
        const bool isFitting = chosen && (key != ModerationKey || chosen->service == Service::PlugDj);
        WhyOff::set(*row->control(), isFitting, chosen ? tr("DJ rooms alone have this.") : tr("Join a room first."));
        row->setHint(chosen ? standingOf(key) : tr("Join a room first."));
        row->follow();
    }
    auto *seconds = static_cast<QSpinBox *>(m_delay->control());
    const bool canDelay = chosen && !chosen->delay.isEmpty();
    {
        const QSignalBlocker blocker(seconds);
        seconds->setValue(canDelay ? int(m_settings.chatDelay(chosen->delay).count()) : 0);
    }
    WhyOff::set(*seconds, canDelay, tr("Livestreams alone have one."));
    m_delay->setHint(canDelay ? tr("So that it does not run ahead of the video.") : tr("Livestreams alone have one."));
    m_delay->follow();
}

} // namespace partyline
