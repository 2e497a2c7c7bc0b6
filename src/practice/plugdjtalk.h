// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjbackstage.h"
#include "practice/plugdjlimits.h"

#include <QObject>

#include <deque>

namespace partyline::djpractice {

/// Chat (plugdj.md 2.6, Appendix A 8): what is dropped without a word, and how the rest is distributed.
class Talk final : public QObject
{
    Q_OBJECT

public:
    /// One line that was delivered, for tests that compare.
    struct Delivered
    {
        QString cid;
        QString room;
        QString name;
        QString text; ///< as it was delivered: unescaped, cut
        QDateTime time;
    };

    /// Enough for any test; older ones are forgotten.
    static constexpr size_t MaximumDelivered = 50'000;

    explicit Talk(Backstage &backstage, QObject *parent = nullptr);

    /// A line from a socket, with all the rules.
    void hear(const Session &session, const QString &text);
    /// A line of a resident or of a control call: no limits of speed, level or muting. Returns its cid, empty when a
    /// fault swallowed it.
    QString deliver(Room &room, qint64 userId, const QString &text);
    /// DELETE chat/:cid.
    Outcome remove(Room &room, qint64 by, const QString &cid);
    /// The last thirty lines, with their authors.
    plugdj::ChatHistory history(const Room &room) const;

    const std::deque<Delivered> &delivered() const { return m_delivered; }

private:
    bool isSilenced(Room &room, const Account &account) const;
    bool passesBucket(qint64 userId);
    plugdj::Event eventOf(const plugdj::ChatLine &line, const QString &wire) const;
    qint64 uniqueMilliseconds();

    Backstage &m_backstage;
    QHash<qint64, ChatBucket> m_buckets;
    std::deque<Delivered> m_delivered;
    qint64 m_lastMilliseconds = 0;
};

} // namespace partyline::djpractice
