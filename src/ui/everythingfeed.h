// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbuffer.h"
#include "feed/feedmodel.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace partyline {

class RoomController;

/// The rows of several rooms in one model, as each room shows them (its rules, its delay) and in the order in which
/// they came. Bounded like a room's own.
class EverythingFeed final : public QObject
{
    Q_OBJECT

public:
    /// What a room brings along when it is taken in.
    static constexpr int Backlog = 200;
    struct Origin
    {
        RoomController *room = nullptr;
        qint64 seq = 0; ///< of the row there
    };

    explicit EverythingFeed(QObject *parent = nullptr);

    FeedModel &model() { return m_model; }
    /// `rows` is what the room shows; with them the room goes from here. The room outlives its rows.
    void add(RoomController &room, const FeedModel &rows);
    void remove(const RoomController &room);
    /// Left out, it stays known and brings nothing.
    void setLeftOut(const RoomController &room, bool isLeftOut);
    bool isLeftOut(const RoomController &room) const;
    QList<RoomController *> rooms() const;
    /// Of a row of the model; no room when it is not there.
    Origin originOf(qint64 seq) const { return m_origins.value(seq); }
    /// What is shown of a room at all: what people say, polls, notifications and gaps.
    static bool isTaken(const FeedItem &item);

signals:
    /// Lines of others came just now, so many.
    void linesArrived(int lines);

private:
    struct Source
    {
        RoomController *room = nullptr;
        const FeedModel *rows = nullptr;
        bool isLeftOut = false;
        QHash<qint64, qint64> merged; ///< by the room's own numbers
    };

    Source *sourceOf(const RoomController &room);
    const Source *sourceOf(const RoomController &room) const;
    void arrived(const RoomController &room, int first, int last);
    void changed(const RoomController &room, int first, int last);
    void gone(const RoomController &room, int first, int last);
    FeedItem taken(Source &source, const FeedItem &item);
    void forget(int first, int last);
    void forget(const RoomController &room);
    void fill();

    FeedModel m_model;
    FeedBuffer m_buffer;
    std::vector<Source> m_sources;
    QHash<qint64, Origin> m_origins; ///< by the model's numbers
    qint64 m_lastSeq = 0;
    qint64 m_prunedTo = 0; ///< rows up to there are gone
    QTimer m_refill;
};

} // namespace partyline
