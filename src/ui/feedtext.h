// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace partyline {

/// What a line's text becomes before it is laid out: plain characters with marked ranges. Whatever arrives is text;
/// nothing in it is ever read as markup (design.md 9).
struct FeedText
{
    /// Positions are those of `shown`.
    struct Link
    {
        int start = 0;
        int length = 0;
        QUrl url;
    };
    /// An emote stands as NO-BREAK SPACE and ZERO WIDTH SPACE: the first is stretched to the picture's box.
    struct EmoteSpot
    {
        int start = 0;
        QString code;
        QUrl image;
    };
    struct Mention
    {
        int start = 0;
        int length = 0;
        bool isUs = false;
    };

    struct Emoji
    {
        int start = 0;
        int length = 0;
    };
    struct Keyword
    {
        int start = 0;
        int length = 0;
    };

    /// Longer texts are shown up to here and say so; copying takes all. The services allow 250 bytes and 500
    /// characters, so only a hostile line ever gets there.
    static constexpr int LongestShown = 4'000;
    /// More line breaks than this are shown as spaces.
    static constexpr int MostBreaks = 60;
    static constexpr QChar EmoteBox = QChar(QChar::Nbsp);
    static constexpr QChar EmoteEnd = QChar(0x200b);

    QString shown;
    QList<Link> links;
    QList<EmoteSpot> emotes;
    QList<Mention> mentions;
    QList<Emoji> emoji;
    QList<Keyword> keywords;    ///< of rules, see markParts()
    int highlight = 0;          ///< colour of the rule that marks the line, for ruleColours()
    bool isHighlighted = false; ///< the whole row, by a rule
    bool isRightToLeft = false; ///< its first letter says so
    bool hasDirection = false;  ///< it has a letter that says so
    bool hasPiles = false;      ///< so many combining marks on one letter that they would leave the line
    bool isEmotesOnly = false;

    /// `ownName` may be empty. With `showsEmoji` the shortcodes of a DJ room's lines become the characters that they
    /// stand for; unknown ones stay text (plugdj.md 6.5).
    static FeedText of(const FeedItem &item, const QString &ownName, bool showsEmoji = true);
    /// Marks these parts of the text wherever they stand.
    void markParts(const QSet<QString> &parts);
    /// The characters of a range as they are shown, emotes as their codes.
    QString plain(int start, int length) const;
};

/// The address as it is safe to read: host in lower case, in punycode when its letters are mixed from several scripts.
QString readableHost(const QUrl &url);
/// Takes out what is not text: control characters, bidi controls that would turn the rest of a sentence around, and
/// characters without width that hide in words. Joiners stay where a script or an emoji needs them.
QString withoutControls(const QString &text);
/// A name inside of a sentence, isolated from its direction.
QString isolated(const QString &name);

} // namespace partyline
