// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/everythingpage.h"

#include <QPointer>
#include <QStringList>

#include <functional>

namespace partyline {

class EmoteStore;
class MainWindow;
class RoomPage;
class Settings;

/// The view of everything: takes in each room that opens, counts what nobody saw, opens its tab, and leads from its
/// rows to their rooms.
class EverythingDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        Settings &settings;
        RuleBook &rules;
        const Theme &theme;
        EmoteStore &emotes;
    };
    /// How a room is called from run to run.
    using KeyOf = std::function<QString(const RoomController &)>;

    /// All outlive the desk.
    EverythingDesk(Parts parts, KeyOf keyOf, QObject *parent = nullptr);
    ~EverythingDesk() override;

    void follow(RoomController &room, RoomPage &page);
    /// In front, made if it is not there.
    void open();
    bool isOpen() const { return m_page; }
    /// Keys of the rooms whose lines do not stand here.
    const QStringList &leftOut() const { return m_leftOut; }
    void setLeftOut(const QStringList &keys);
    EverythingFeed &feed() { return m_feed; }

signals:
    /// Other rooms were chosen.
    void changed();
    /// The line is to be shown in its room, by its number there.
    void lineWanted(partyline::RoomController *room, qint64 seq);

private:
    RoomPage *bringForward(RoomController &room);
    void setLeftOut(RoomController &room, bool isLeftOut);
    void close();
    void count();
    void look();

    Parts m_;
    const KeyOf m_keyOf;
    EverythingFeed m_feed;
    EverythingItem m_item;
    QPointer<EverythingPage> m_page;
    QStringList m_leftOut;
};

} // namespace partyline
