// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedrow.h"

#include "feed/words.h"

namespace partyline {

using namespace Qt::StringLiterals;

bool isSpoken(const FeedItem &item)
{
    const bool isLine =
        item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter || item.kind == FeedItem::Kind::Emote;
    return isLine && item.author.role != Role::System && !item.author.name.isEmpty();
}

namespace {

/// As the user's rules want it: in other words, marked.
FeedText ruledText(const FeedItem &item, const QString &ownName, const FeedReading &reading)
{
    const RuleMatcher::Verdict verdict = reading.rules->judge(item, QDateTime::currentDateTimeUtc());
    FeedItem shown = item;
    shown.text = verdict.text.value_or(item.text);
    FeedText text = FeedText::of(shown, ownName, reading.showsEmoji);
    if (verdict.colour) {
        // What is shown is not the text letter by letter, so that its parts are looked for.
        QSet<QString> parts;
        for (const TextSpan span : verdict.spans)
            parts.insert(shown.text.sliced(span.start, span.length).trimmed());
        if (parts.size() > 1 || !parts.contains(shown.text.trimmed())) // all of it needs no mark
            text.markParts(parts);
        text.highlight = *verdict.colour;
        text.isHighlighted = true;
    }
    return text;
}

} // namespace

FeedText feedText(const FeedItem &item, const QString &ownName, const FeedReading &reading)
{
    if (!item.isDeleted || reading.showsDeleted) {
        // Our own words are no news to us.
        const bool isOthers = isSpoken(item) && !item.isOwn;
        if (isOthers && reading.rules && !reading.rules->isEmpty())
            return ruledText(item, ownName, reading);
        return FeedText::of(item, ownName, reading.showsEmoji);
    }
    FeedItem words;
    words.text = deletedText(item);
    return FeedText::of(words, {});
}

namespace {

/// Every day begins on a quarter of an hour of UTC, wherever one is: within one there is nothing to look up.
bool isAnotherDay(const QDateTime &before, const QDateTime &time)
{
    constexpr qint64 QuarterMs = 15 * 60'000;
    if (!before.isValid() || !time.isValid()
        || before.toMSecsSinceEpoch() / QuarterMs == time.toMSecsSinceEpoch() / QuarterMs)
        return false;
    return before.toLocalTime().date() != time.toLocalTime().date();
}

} // namespace

FeedRowContext FeedRowContext::between(const FeedItem *before, const FeedItem &item, int followMinutes)
{
    FeedRowContext context;
    if (!before)
        return context;
    context.startsDay = isAnotherDay(shownTime(*before), shownTime(item));
    context.showsTime = context.startsDay || clockText(shownTime(*before)) != clockText(shownTime(item));
    const bool isSamePerson = before->author.id == item.author.id && before->author.name == item.author.name;
    context.isFollowUp = !context.startsDay && isSpoken(*before) && isSpoken(item) && isSamePerson
                         && before->time.secsTo(item.time) < qint64(followMinutes) * 60 && !item.isMention
                         && !before->isMention;
    return context;
}

} // namespace partyline
