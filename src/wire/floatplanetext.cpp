// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanetext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

/// Longest entity that is looked for, from '&' to ';': "&#x10FFFF;" is the longest that means anything.
constexpr qsizetype LongestEntity = 12;
constexpr int NameColours = 10;
constexpr quint64 NameColourModulus = 9'007'199'254'740'991;

/// The character of "&...;" without its ends; 0 when it is none.
char32_t entityOf(QStringView name)
{
    static const QHash<QString, char32_t> named{{u"amp"_s, U'&'},  {u"lt"_s, U'<'},    {u"gt"_s, U'>'},
                                                {u"quot"_s, U'"'}, {u"apos"_s, U'\''}, {u"nbsp"_s, U'\u00a0'}};
    if (!name.startsWith(u'#'))
        return named.value(name.toString(), 0);
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    const bool isText = ok && code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isText ? char32_t(code) : 0;
}

} // namespace

QString decodedEntities(const QString &text)
{
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    QString plain;
    plain.reserve(text.size());
    qsizetype copied = 0;
    for (; at >= 0; at = text.indexOf(u'&', at + 1)) {
        const auto rest = QStringView(text).mid(at + 1, LongestEntity);
        const qsizetype end = rest.indexOf(u';');
        const char32_t character = end > 0 ? entityOf(rest.left(end)) : 0;
        if (character == 0)
            continue;
        plain += QStringView(text).mid(copied, at - copied);
        plain += QChar::fromUcs4(character);
        copied = at + end + 2;
        at = copied - 1;
    }
    return plain += QStringView(text).mid(copied);
}

QString plainText(const QString &wire)
{
    QString text = decodedEntities(wire);
    const auto isControl = [](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || (c >= QChar(0x7f) && c < QChar(0xa0));
    };
    // To the end of it and without a branch: the compiler looks at many letters at once then.
    bool hasControls = false;
    for (const QChar c : std::as_const(text))
        hasControls |= isControl(c);
    if (hasControls)
        text.removeIf(isControl);
    return text;
}

bool isPlainText(std::string_view utf8)
{
    constexpr unsigned char LeadOfControls = 0xc2; // and of some letters: those are looked at closer
    // In bytes and without a branch: so the compiler looks at many letters at once.
    unsigned char odd = 0;
    for (const char letter : utf8) {
        const auto c = static_cast<unsigned char>(letter);
        odd = static_cast<unsigned char>(odd | (c < 0x20) | (c == '&') | (c == 0x7f) | (c == LeadOfControls));
    }
    return odd == 0;
}

QString escapedEntities(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&')
            escaped += "&amp;"_L1;
        else if (c == u'<')
            escaped += "&lt;"_L1;
        else if (c == u'>')
            escaped += "&gt;"_L1;
        else
            escaped += c;
    }
    return escaped;
}

QList<Token> tokens(QStringView message)
{
    static const QRegularExpression marks(uR"((?<![@a-z0-9_-])@[a-z0-9_-]{4,20}(?![@a-z0-9_-])|:[a-z0-9_-]{1,32}:)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QList<Token> parts;
    qsizetype covered = 0;
    const auto coverTo = [&](qsizetype end) {
        if (end > covered)
            parts.append(Token{Token::Kind::Text, covered, end - covered});
    };
    for (auto it = marks.globalMatch(message); it.hasNext();) {
        const auto match = it.next();
        coverTo(match.capturedStart());
        const auto kind = message[match.capturedStart()] == u'@' ? Token::Kind::Mention : Token::Kind::Emote;
        parts.append(Token{kind, match.capturedStart(), match.capturedLength()});
        covered = match.capturedEnd();
    }
    coverTo(message.size());
    return parts;
}

bool mentions(QStringView message, QStringView name)
{
    if (name.isEmpty() || !message.contains(u'@'))
        return false;
    const auto parts = tokens(message);
    return std::any_of(parts.cbegin(), parts.cend(), [&](const Token &part) {
        return part.kind == Token::Kind::Mention
               && message.mid(part.start + 1, part.length - 1).compare(name, Qt::CaseInsensitive) == 0;
    });
}

QList<Emote> emotesIn(QStringView message, const QList<Emote> &known)
{
    QList<Emote> found;
    if (known.isEmpty() || message.count(u':') < 2)
        return found;
    for (const Token &part : tokens(message)) {
        if (part.kind != Token::Kind::Emote)
            continue;
        const auto code = message.mid(part.start + 1, part.length - 2);
        const auto emote = std::find_if(known.cbegin(), known.cend(),
                                        [&code](const Emote &candidate) { return candidate.code == code; });
        if (emote != known.cend() && !found.contains(*emote))
            found.append(*emote);
    }
    return found;
}

int nameColourIndex(QStringView name)
{
    quint64 hash = 0;
    for (const QChar c : name)
        hash = (31 * hash + c.unicode()) % NameColourModulus;
    return int(hash % NameColours);
}

bool isModeratorCommand(QStringView text)
{
    static constexpr std::array Commands{u"/timeout", u"/ban", u"/shadowchat", u"/delete", u"/deleterange"};
    const auto word = text.left(text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' '));
    return std::any_of(Commands.cbegin(), Commands.cend(),
                       [&](const char16_t *command) { return word == QStringView(command); });
}

} // namespace partyline::floatplane
