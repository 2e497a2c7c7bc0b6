// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "chatter.h"

#include <array>

namespace partyline::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList &phrases()
{
    static const QStringList all{u"the bass arrives fashionably late and I respect that"_s,
                                 u"also hi everyone, long day"_s,
                                 u"not imagining it, look up https://harbourtapes.example/comet – the whole record was "
                                 "cut on a boat, they kept the horn in because nobody could make it stop"_s,
                                 u"هذا اللحن يذكرني بالبحر"_s,
                                 u"same"_s,
                                 u"いい曲だね ✨ staying up for this"_s};
    return all;
}

/// People's strings are shared by all their lines, as a room shares them.
const Person &somebody(qint64 number, int of)
{
    static const QList<Person> people = [] {
        QList<Person> all;
        for (int i = 0; i < 200; ++i)
            all.append({QString::number(4'100'000 + i), u"listener_%1"_s.arg(i), i % 9 ? Role::None : Role::Moderator});
        return all;
    }();
    return people[number * 7 % of];
}

FeedItem said(qint64 seq, const Person &author, const QString &text)
{
    static const QString room = u"night-bus"_s;
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = room;
    item.seq = seq;
    item.id = u"%1-1551550%2"_s.arg(author.id).arg(seq, 6, 10, QChar(u'0'));
    item.author = author;
    item.text = text;
    item.time = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + seq * 500, Qt::UTC);
    return item;
}

} // namespace

FeedItem chatLine(qint64 seq)
{
    return said(seq, somebody(seq, 40), phrases()[seq % phrases().size()]);
}

FeedItem threeLines(qint64 seq)
{
    static const QString text = u"that record was cut on a boat, and they kept the horn of the harbour in because "
                                "nobody there could make it stop in time"_s;
    return said(seq, somebody(seq, 40), text);
}

FeedItem sixtyLetters(qint64 seq)
{
    return said(seq, somebody(seq, 200),
                u"sixty letters of somebody who talks a lot, line number %1"_s.arg(seq).leftJustified(60, u'.'));
}

QString wordsOf(const FeedItem &item)
{
    return item.author.name + u"  "_s + item.text;
}

QList<FeedItem> many(FeedItem (*line)(qint64), int count, qint64 from)
{
    QList<FeedItem> items;
    items.reserve(count);
    for (qint64 seq = from; seq < from + count; ++seq)
        items.append(line(seq));
    return items;
}

} // namespace partyline::bench
