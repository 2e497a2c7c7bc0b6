// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "store/choicebook.h"
#include "ui/settingspage.h"

#include <functional>

class QComboBox;

namespace partyline {

class Settings;

/// A room of which choices of its own can be made.
struct SettingsRoom
{
    QString key; ///< see roomKey()
    QString name;
    Service service = Service::PlugDj;
    QString delay; ///< its key in Settings::chatDelay(); empty: none can be set

    bool operator==(const SettingsRoom &) const = default;
};

/// What single rooms do otherwise. Each row says whether the room is as all others or has its own; the row's arrow
/// makes it as all others again.
class SettingsRoomsPage final : public SettingsPage
{
    Q_OBJECT

public:
    struct Hooks
    {
        std::function<QList<SettingsRoom>()> rooms;             ///< open ones and those that somebody was in
        std::function<void(const QString &room)> notifications; ///< may be empty
    };

    /// All outlive the page; `book` has the choices that hold for all rooms.
    SettingsRoomsPage(const Theme &theme, ChoiceBook &book, Settings &settings, Hooks hooks, QWidget *parent = nullptr);

    /// By its key; a room that nobody knows is added.
    void chooseRoom(const QString &key);
    QString room() const;

private:
    void addOwnChoices();
    void addDelay();
    void fillRooms();
    void follow();
    bool hasOwn(const QString &key) const;
    void resetOwn(const QString &key);
    QString standingOf(const QString &key) const;
    const SettingsRoom *current() const;

    Settings &m_settings;
    const Hooks m_hooks;
    ChoiceBook m_own; ///< the same keys, of the chosen room
    QComboBox *m_choice;
    QList<SettingsRoom> m_rooms;
    QList<std::pair<QString, SettingsRow *>> m_ownRows;
    QHash<QString, Labels> m_labels;
    SettingsRow *m_delay = nullptr;
};

} // namespace partyline
