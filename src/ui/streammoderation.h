// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "core/result.h"
#include "ui/commandbook.h"

#include <QObject>

#include <optional>

class QMenu;

namespace partyline {

struct FeedItem;
class FeedModel;
class RoomController;
class Theme;

/// What moderators of a livestream can do (floatplane.md 7.5): commands, and the menu of a person or a line. All of it
/// goes out as a line of text after one question; the server has the last word.
class StreamModeration final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    StreamModeration(RoomController &room, const FeedModel &feed, const Theme &theme, QObject *parent = nullptr);

    void addCommands(CommandBook &book);
    /// Nothing for those who moderate nothing; `line` may be null.
    void fillMenu(QMenu &menu, const Person &person, const FeedItem *line);
    /// Whether we moderate here; nothing while the list of people does not tell.
    std::optional<bool> isModerator() const;

signals:
    /// A command line to be asked about and carried out.
    void wanted(const QString &commandLine);

private:
    using Expand = Result<QString> (StreamModeration::*)(const QString &arguments) const;

    void add(CommandBook &book, const QString &name, const QString &arguments, const QString &help, Expand expand,
             QString (StreamModeration::*question)(const QString &expanded) const);
    QString refusal() const;
    Result<QString> viewer(const QString &arguments) const;
    Result<QString> lineId(const QString &arguments) const;
    Result<QString> range(const QString &arguments) const;
    QString askTimeout(const QString &name) const;
    QString askBan(const QString &name) const;
    QString askShadow(const QString &name) const;
    QString askDelete(const QString &id) const;
    QString askRange(const QString &arguments) const;
    std::optional<Person> personNamed(const QString &name) const;
    const FeedItem *lineOf(const QString &id) const;
    qint64 serverNow() const;

    RoomController &m_room;
    const FeedModel &m_feed;
    const Theme &m_theme;
};

} // namespace partyline
