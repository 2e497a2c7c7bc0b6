// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedtext.h"

#include "feed/words.h"
#include "ui/emojibook.h"
#include "wire/floatplanetext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Marks on one letter beyond which it is a pile and not a script: Vietnamese and Hebrew need two or three.
constexpr int MarksOfAPile = 4;
/// Arrows, and all that is drawn rather than read, begin here.
constexpr char32_t FirstSign = 0x2190;
/// Marks beyond this are not laid out at all: no script stacks so many, and shaping a thousand of them takes its time.
constexpr int MostMarks = 16;
/// How many emotes alone in a line are drawn large.
constexpr int MostAlone = 3;

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c;
}

/// Characters that show nothing and take no room, or only pretend to be letters: they make words that look the same
/// and are not. Joiners are looked at where they stand.
bool isJunk(char32_t c)
{
    return c == 0x00ad || c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5
           || (c >= 0x180b && c <= 0x180f) || c == 0x200b || (c >= 0x2060 && c <= 0x2065)
           || (c >= 0x206a && c <= 0x206f) || c == 0x3164 || c == 0xfeff || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfffc)
           || (c >= 0x1bca0 && c <= 0x1bca3) || (c >= 0x1d173 && c <= 0x1d17a) || (c >= 0xe0100 && c <= 0xe0fff)
           || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

/// Scripts that write with joiners: without them their words read differently.
bool usesJoiners(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Arabic || script == QChar::Script_Syriac || script == QChar::Script_Mongolian
           || script == QChar::Script_Nko || (script >= QChar::Script_Devanagari && script <= QChar::Script_Sinhala)
           || script == QChar::Script_Khmer || script == QChar::Script_Myanmar || script == QChar::Script_Tibetan;
}

bool isPlainAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

/// What is told of somebody begins with their name, but runs as the sentence does: "נועה left." ends at the right.
void findDirection(const FeedItem &item, FeedText &text)
{
    const bool isLine = item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter;
    const QString name = isLine ? QString() : withoutControls(item.author.name);
    for (const QChar c : QStringView(text.shown).sliced(text.shown.startsWith(name) ? name.size() : 0)) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL) {
            text.hasDirection = true;
            text.isRightToLeft = direction != QChar::DirL;
            return;
        }
    }
}

bool findPiles(const QString &text)
{
    int marks = 0;
    for (const QChar c : text) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks >= MarksOfAPile)
            return true;
    }
    return false;
}

/// Pictographs, which are drawn a little larger than letters. Digits and signs that may become emoji are left alone.
bool isEmoji(char32_t c)
{
    return (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x2600 && c <= 0x27bf) || (c >= 0x1f1e6 && c <= 0x1f1ff)
           || c == 0x23f0 || c == 0x23f3 || c == 0x231a || c == 0x231b || c == 0x2b50 || c == 0x2b55;
}

/// Joiner, variation selectors and skin tones belong to the emoji in front of them.
bool joinsEmoji(char32_t c)
{
    return c == 0x200d || c == 0xfe0f || c == 0x20e3 || (c >= 0xe0020 && c <= 0xe007f);
}

bool isSelector(char32_t c)
{
    return c >= 0xfe00 && c <= 0xfe0f;
}

bool isTag(char32_t c)
{
    return c >= 0xe0020 && c <= 0xe007f;
}

/// Whether a character without a shape of its own has something to do where it stands.
bool isNeeded(char32_t c, char32_t before, char32_t after)
{
    if (c == 0x200d) // joiner: between emoji, and where letters join
        return isEmoji(before) || isSelector(before) || isTag(before) ? after >= FirstSign : usesJoiners(before);
    if (c == 0x200c) // non-joiner: between such letters
        return usesJoiners(before) && usesJoiners(after);
    if (isSelector(c)) // after what has two forms; never two in a row
        return before > u' ' && !isSelector(before) && before != 0x200d;
    if (isTag(c)) // flags of regions
        return before == 0x1f3f4 || isTag(before);
    return c != 0xe0001;
}

void findEmoji(FeedText &text)
{
    for (int at = 0; at < text.shown.size();) {
        const bool isPair = text.shown[at].isHighSurrogate() && at + 1 < text.shown.size();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(text.shown[at], text.shown[at + 1]) : text.shown[at].unicode();
        const int length = isPair ? 2 : 1;
        const bool continues = !text.emoji.isEmpty() && text.emoji.last().start + text.emoji.last().length == at;
        if (continues && (isEmoji(c) || joinsEmoji(c)))
            text.emoji.last().length += length;
        else if (isEmoji(c))
            text.emoji.append({at, length});
        at += length;
    }
}

/// Han with kana is one way of writing; anything else from two scripts in one label is made to deceive.
bool isMixed(QStringView label)
{
    QSet<QChar::Script> scripts;
    for (const QChar c : label) {
        switch (c.script()) {
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            scripts.insert(QChar::Script_Han);
            break;
        default:
            scripts.insert(c.script());
        }
    }
    return scripts.size() > 1;
}

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(uR"x(\bhttps?://[^\s<>"]+)x"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &mentionPattern()
{
    static const QRegularExpression pattern(uR"x((?<![^\s(])@[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.\-]*)x"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "look (https://x.example/a)." ends before the bracket and the full stop.
QString withoutTrailingMarks(QString address)
{
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const bool closes = last == u')' && address.count(u'(') < address.count(u')');
        if (!closes && !u".,;:!?'\u2026"_s.contains(last))
            break;
        address.chop(1);
    }
    return address;
}

/// One piece of the text that reads differently: an address, an emote or an emoji.
struct Piece
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl link;
    QString code;
    QUrl image;
    QString characters = {};
};

void findLinks(const QString &text, QList<Piece> &pieces)
{
    if (!text.contains("://"_L1))
        return;
    for (auto it = linkPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString address = withoutTrailingMarks(match.captured());
        const QUrl url(address, QUrl::StrictMode);
        const QUrl tolerant = url.isValid() ? url : QUrl(address, QUrl::TolerantMode);
        if (tolerant.isValid() && !tolerant.host().isEmpty())
            pieces.append({match.capturedStart(), address.size(), tolerant, {}, {}});
    }
}

/// Codes become pictures only if they are among the line's own, whoever else may use them (floatplane.md 7.6).
void findEmotes(const QString &text, const FeedItem &item, QList<Piece> &pieces)
{
    const auto *payload = std::get_if<FeedItem::EmotesPayload>(&item.payload);
    if (!payload || payload->emotes.isEmpty())
        return;
    QHash<QString, const Emote *> known;
    for (const Emote &emote : payload->emotes)
        known.insert(emote.code.toLower(), &emote);
    for (const floatplane::Token &token : floatplane::tokens(text)) {
        if (token.kind != floatplane::Token::Kind::Emote)
            continue;
        const QString code = text.mid(token.start + 1, token.length - 2);
        if (const Emote *emote = known.value(code.toLower()))
            pieces.append({token.start, token.length, {}, code, emote->image});
    }
}

const QRegularExpression &shortcodePattern()
{
    static const QRegularExpression pattern(uR"x(:([A-Za-z0-9_\-+]{1,64}):)x"_s);
    return pattern;
}

/// Only in what people of a DJ room say: the other service has emotes, and titles of tracks are nobody's shortcodes.
void findShortcodes(const QString &text, const FeedItem &item, QList<Piece> &pieces)
{
    const bool isLine = item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Emote;
    if (!isLine || item.service != Service::PlugDj || text.count(u':') < 2)
        return;
    qsizetype from = 0;
    for (auto match = shortcodePattern().match(text, from); match.hasMatch();
         match = shortcodePattern().match(text, from)) {
        const QString characters = emoji::ofCode(match.captured(1).toLower());
        if (characters.isEmpty()) {
            from = match.capturedEnd() - 1; // its last colon may begin the next
            continue;
        }
        pieces.append({match.capturedStart(), match.capturedLength(), {}, {}, {}, characters});
        from = match.capturedEnd();
    }
}

/// The address as typed, but with the host as it is safe to read.
QString shownAddress(QStringView typed, const QUrl &url)
{
    const qsizetype start = typed.indexOf("://"_L1) + 3;
    qsizetype end = start;
    while (end < typed.size() && !u"/?#"_s.contains(typed[end]))
        ++end;
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    // A user name before the host is a trick: "https://bank.example@evil.example". It stays visible as what it is.
    const QString user = url.userInfo().isEmpty() ? QString() : url.userInfo() + u'@';
    return typed.first(start).toString().toLower() + user + readableHost(url) + port + typed.sliced(end).toString();
}

void assemble(const QString &text, const QList<Piece> &pieces, FeedText &result)
{
    qsizetype done = 0;
    for (const Piece &piece : pieces) {
        if (piece.start < done)
            continue; // an emote's code within an address
        result.shown += QStringView(text).sliced(done, piece.start - done);
        const int start = int(result.shown.size());
        if (!piece.characters.isEmpty()) {
            result.shown += piece.characters;
        } else if (piece.link.isEmpty()) {
            result.emotes.append({start, piece.code, piece.image});
            result.shown += FeedText::EmoteBox;
            result.shown += FeedText::EmoteEnd;
        } else {
            result.shown += shownAddress(QStringView(text).sliced(piece.start, piece.length), piece.link);
            result.links.append({start, int(result.shown.size()) - start, piece.link});
        }
        done = piece.start + piece.length;
    }
    result.shown += QStringView(text).sliced(done);
}

void findMentions(const QString &ownName, bool isOurs, FeedText &text)
{
    const QString us = u'@' + ownName;
    if (!isOurs && !text.shown.contains(u'@'))
        return;
    for (auto it = mentionPattern().globalMatch(text.shown); it.hasNext();) {
        const auto match = it.next();
        text.mentions.append({int(match.capturedStart()), int(match.capturedLength()), false});
    }
    if (!isOurs || ownName.isEmpty())
        return;
    // Our own name may hold spaces, and may stand without the sign.
    qsizetype at = text.shown.indexOf(us, 0, Qt::CaseInsensitive);
    qsizetype length = us.size();
    if (at < 0) {
        at = text.shown.indexOf(ownName, 0, Qt::CaseInsensitive);
        length = ownName.size();
    }
    if (at < 0)
        return;
    erase_if(text.mentions,
             [&](const FeedText::Mention &m) { return m.start < at + length && m.start + m.length > at; });
    text.mentions.append({int(at), int(length), true});
}

/// Line breaks of the text become line separators, the only kind QTextLayout knows.
QString withBreaks(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    int breaks = 0;
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = ++breaks <= FeedText::MostBreaks ? QChar(QChar::LineSeparator) : QChar(u' ');
        else if (c == u'\t')
            c = u' ';
    }
    return text;
}

} // namespace

QString withoutControls(const QString &text)
{
    if (isPlainAscii(text))
        return text; // nearly all there is
    QString clean;
    clean.reserve(text.size());
    char32_t before = 0;
    int marks = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto take = [&text](qsizetype from) -> char32_t {
            if (from >= text.size())
                return 0;
            const QChar c = text[from];
            if (!c.isSurrogate())
                return c.unicode();
            const bool isPair = c.isHighSurrogate() && from + 1 < text.size() && text[from + 1].isLowSurrogate();
            return isPair ? QChar::surrogateToUcs4(c, text[from + 1]) : char32_t(QChar::ReplacementCharacter);
        };
        const char32_t c = take(at);
        at += QChar::requiresSurrogates(c) ? 2 : 1;
        const bool isControl =
            QChar::category(c) == QChar::Other_Control || (c < 0x10000 && (isBidiControl(QChar(char16_t(c)))));
        if (isControl || isJunk(c) || !isNeeded(c, before, take(at)))
            continue;
        const QChar::Category category = QChar::category(c);
        const bool isPiled = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        marks = isPiled ? marks + 1 : 0;
        if (marks > MostMarks)
            continue;
        clean += QChar::fromUcs4(c);
        before = c;
    }
    return clean;
}

QString isolated(const QString &name)
{
    return QChar(0x2068) + withoutControls(name) + QChar(0x2069);
}

QString readableHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyDecoded).toLower();
    const auto labels = QStringView(host).split(u'.');
    return std::ranges::any_of(labels, isMixed) ? url.host(QUrl::EncodeUnicode).toLower() : host;
}

FeedText FeedText::of(const FeedItem &item, const QString &ownName, bool showsEmoji)
{
    FeedText text;
    QString source = lineText(item);
    const bool isCut = source.size() > LongestShown;
    if (isCut)
        source.truncate(LongestShown);
    source = withoutControls(withBreaks(std::move(source)));

    QList<Piece> pieces;
    findLinks(source, pieces);
    findEmotes(source, item, pieces);
    if (showsEmoji)
        findShortcodes(source, item, pieces);
    std::ranges::stable_sort(pieces, {}, &Piece::start);
    assemble(source, pieces, text);
    if (isCut)
        text.shown += QChar(0x2026);

    findMentions(ownName, item.isMention, text);
    findDirection(item, text);
    findEmoji(text);
    text.hasPiles = findPiles(text.shown);
    QString rest = text.shown;
    rest.remove(EmoteBox).remove(EmoteEnd);
    text.isEmotesOnly = !text.emotes.isEmpty() && text.emotes.size() <= MostAlone && rest.trimmed().isEmpty();
    return text;
}

void FeedText::markParts(const QSet<QString> &parts)
{
    for (const QString &part : parts) {
        for (qsizetype at = part.isEmpty() ? -1 : shown.indexOf(part); at >= 0;
             at = shown.indexOf(part, at + part.size()))
            keywords.append({int(at), int(part.size())});
    }
}

QString FeedText::plain(int start, int length) const
{
    QString result;
    const int end = std::min(start + length, int(shown.size()));
    for (int at = std::max(0, start); at < end; ++at) {
        const auto emote = std::ranges::find(emotes, at, &EmoteSpot::start);
        if (emote != emotes.cend())
            result += u':' + emote->code + u':';
        else if (shown[at] == QChar::LineSeparator)
            result += u'\n';
        else if (shown[at] != EmoteEnd)
            result += shown[at];
    }
    return result;
}

} // namespace partyline
