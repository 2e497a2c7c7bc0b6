// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjcontroller.h"

namespace partyline {

/// What each event of the socket does to the room and what it says to people (plugdj.md 3.2). Lives for what came
/// together. Each group of events is a header of its own with a call for each type, all of them included by
/// plugdjeventhandler.cpp alone, where a forgotten one does not compile.
class PlugDjController::EventHandler
{
public:
    explicit EventHandler(PlugDjController &controller)
        : m_c(controller)
    {
    }

    void handle(const plugdj::Event &event);

    QList<FeedItem> takeItems() { return std::exchange(m_items, {}); }
    /// Before so many lines.
    void expect(qsizetype lines) { m_items.reserve(lines); }
    const Changes &changes() const { return m_changes; }

private:
    class Group;
    struct Account; ///< A, B and H
    struct Room;    ///< C, D and E
    struct Staff;   ///< F and G
    struct Stranger;

    PlugDjController &m_c;
    QList<FeedItem> m_items;
    Changes m_changes;
};

/// What every group can do.
class PlugDjController::EventHandler::Group
{
public:
    explicit Group(EventHandler &handler)
        : m_c(handler.m_c)
        , m_items(handler.m_items)
        , m_changes(handler.m_changes)
    {
    }

protected:
    void add(FeedItem::Kind kind, const Person &author, const QString &text) const;
    void notice(const QString &text) const;
    /// For whoever looks elsewhere.
    void alert(Alert::Kind kind, const QString &title, Alert::Urgency urgency = Alert::Urgency::Normal) const;
    void moderation(const plugdj::Moderator &by, const QString &text, bool isOurs = false) const;
    /// Whether that name is ours: several events name their target only so.
    bool isSelf(const QString &name) const;
    void newLevel(int level) const;
    void join(const plugdj::User &user) const;
    /// `crowd` is who came, or who went, since the last row about it.
    void addTo(QList<Person> &crowd, const plugdj::User &user) const;

    PlugDjController &m_c;
    QList<FeedItem> &m_items;
    Changes &m_changes;
};

} // namespace partyline
