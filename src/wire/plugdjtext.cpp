// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjtext.h"

#include <QTextBoundaryFinder>

#include <array>
#include <cmath>
#include <optional>

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

/// The code points of a text, one after the other; half a surrogate pair is U+FFFD.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
        : m_text(text)
    {
    }

    bool hasNext() const { return m_at < m_text.size(); }
    char32_t next()
    {
        const QChar first = m_text.at(m_at++);
        if (!first.isSurrogate())
            return first.unicode();
        if (first.isHighSurrogate() && hasNext() && m_text.at(m_at).isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_text.at(m_at++));
        return QChar::ReplacementCharacter;
    }
    /// Where the next one begins.
    qsizetype position() const { return m_at; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

struct Entity
{
    QStringView name;
    char16_t character;
};

constexpr std::array<Entity, 5> NamedEntities{
    {{u"lt", u'<'}, {u"gt", u'>'}, {u"amp", u'&'}, {u"quot", u'"'}, {u"apos", u'\''}}};

/// No reference that we know is longer between '&' and ';' ("#x10FFFF"), so that the search for ';' stays short.
constexpr qsizetype LongestReference = 10;
constexpr qsizetype EmotePrefixLength = 4;
/// Numbers below are seconds, others milliseconds (5.9).
constexpr double FirstMilliseconds = 1e11;
/// The last second of the year 9999, beyond which no date of the service can lie.
constexpr double LastSecond = 253402300799.0;

std::optional<QString> numericReference(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint code = isHex ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    const bool isCharacter = ok && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    if (!isCharacter)
        return {};
    const auto units = QChar::fromUcs4(code);
    return QStringView(units).toString();
}

/// What the text between '&' and ';' stands for.
std::optional<QString> reference(QStringView name)
{
    if (name.startsWith(u'#'))
        return numericReference(name.sliced(1));
    for (const auto &[known, character] : NamedEntities) {
        if (name == known)
            return QString(QChar(character));
    }
    return {};
}

int codePointCost(char32_t code)
{
    switch (code) {
    case U'"':
    case U'\'':
    case U'&':
        return 5;
    case U'<':
    case U'>':
        return 4;
    default:
        break;
    }
    if (code < 0x80)
        return 1;
    if (code < 0x800)
        return 2;
    return code < 0x10000 ? 3 : 4;
}

bool isControl(QChar c)
{
    return c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// One line as it may go out: no control characters, no half surrogate pairs, no blanks at its end.
QString cleanLine(QStringView line)
{
    QString clean;
    clean.reserve(line.size());
    for (CodePoints points(line); points.hasNext();) {
        const char32_t code = points.next();
        if (code < 0x10000 && isControl(QChar(char16_t(code))))
            clean += u' ';
        else
            clean += QChar::fromUcs4(code);
    }
    while (clean.endsWith(u' '))
        clean.chop(1);
    return clean;
}

/// How much of `text` from `from` fits: the position behind the last whole step of `finder` within `budget`.
qsizetype fittingEnd(const QString &text, qsizetype from, int budget, QTextBoundaryFinder &finder)
{
    qsizetype end = from;
    int spent = 0;
    finder.setPosition(from);
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        spent += lineCost(QStringView(text).sliced(end, next - end));
        if (spent > budget)
            break;
        end = next;
    }
    return end;
}

/// As above for one pile of combining marks that is too large by itself: cut between code points.
qsizetype fittingCodePoints(const QString &text, qsizetype from, int budget)
{
    CodePoints points(QStringView(text).sliced(from));
    qsizetype length = 0;
    for (int spent = 0; points.hasNext();) {
        spent += codePointCost(points.next());
        if (spent > budget)
            break;
        length = points.position();
    }
    return from + length;
}

/// The blank at or before `end` where a line may break; -1 when the word that began at `from` is too long.
qsizetype lastBlank(const QString &text, qsizetype from, qsizetype end)
{
    for (qsizetype i = end; i > from; --i) {
        if (text.at(i).isSpace())
            return i;
    }
    return -1;
}

QStringList splitLine(const QString &line)
{
    const QString prefix = isEmote(line) ? line.first(EmotePrefixLength) : QString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    QStringList parts;
    for (qsizetype from = prefix.size(); from < line.size();) {
        // A later part that begins with '/' would look like a command to other clients: a blank before it is harmless.
        const bool looksLikeCommand = prefix.isEmpty() && !parts.isEmpty() && line.at(from) == u'/';
        const QString lead = looksLikeCommand ? u" "_s : prefix;
        const int budget = MaximumLineCost - lineCost(lead);

        qsizetype end = fittingEnd(line, from, budget, finder);
        if (end == from)
            end = fittingCodePoints(line, from, budget);
        if (end < line.size()) {
            if (const qsizetype blank = lastBlank(line, from, end); blank > from)
                end = blank;
        }
        QStringView part = QStringView(line).sliced(from, end - from);
        while (part.endsWith(u' '))
            part.chop(1);
        if (!part.trimmed().isEmpty())
            parts += QString(lead).append(part);
        from = end;
        while (from < line.size() && line.at(from).isSpace())
            ++from;
    }
    return parts;
}

std::optional<int> number(QStringView text, qsizetype from, qsizetype length)
{
    int value = 0;
    for (const QChar c : text.sliced(from, length)) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// ".25" is 250; nothing at all is 0. The zone marker, which some servers add, says what holds anyway.
std::optional<int> milliseconds(QStringView fraction)
{
    if (fraction.endsWith(u'Z'))
        fraction.chop(1);
    if (fraction.isEmpty())
        return 0;
    const qsizetype digits = fraction.size() - 1;
    if (!fraction.startsWith(u'.') || digits < 1 || digits > 9 || !number(fraction, 1, digits))
        return {};
    int value = 0;
    for (qsizetype i = 1; i <= 3; ++i)
        value = value * 10 + (i <= digits ? fraction.at(i).unicode() - u'0' : 0);
    return value;
}

QDateTime parseNumber(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    const double seconds = value < FirstMilliseconds ? value : value / 1000;
    if (!ok || !std::isfinite(value) || value <= 0 || seconds > LastSecond)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(value < FirstMilliseconds ? value * 1000 : value), Qt::UTC);
}

} // namespace

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += "&#34;"_L1;
            break;
        case u'\'':
            out += "&#39;"_L1;
            break;
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString unescaped(const QString &text)
{
    qsizetype ampersand = text.indexOf(u'&');
    if (ampersand < 0)
        return text;
    QString out;
    out.reserve(text.size());
    qsizetype from = 0;
    for (; ampersand >= 0; ampersand = text.indexOf(u'&', from)) {
        const QStringView rest = QStringView(text).sliced(ampersand + 1);
        const qsizetype length = rest.first(std::min(rest.size(), LongestReference)).indexOf(u';');
        const auto character = length > 0 ? reference(rest.first(length)) : std::nullopt;
        out += QStringView(text).sliced(from, ampersand - from);
        out += character.value_or(u"&"_s);
        from = character ? ampersand + 1 + length + 1 : ampersand + 1;
    }
    return out.append(QStringView(text).sliced(from));
}

int lineCost(QStringView text)
{
    int cost = 0;
    for (CodePoints points(text); points.hasNext();)
        cost += codePointCost(points.next());
    return cost;
}

bool isEmote(QStringView text)
{
    return text.size() > EmotePrefixLength && (text.startsWith("/me "_L1) || text.startsWith("/em "_L1));
}

QString emoteText(const QString &text)
{
    return isEmote(text) ? text.sliced(EmotePrefixLength) : text;
}

QStringList splitText(const QString &text)
{
    QString normal = text;
    normal.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList parts;
    for (const QStringView line : QStringView(normal).split(u'\n', Qt::SkipEmptyParts))
        parts += splitLine(cleanLine(line));
    return parts;
}

QDateTime parseDate(const QString &text)
{
    constexpr qsizetype WholeSeconds = 19; // "2019-03-02 18:21:00"
    if (text.size() < WholeSeconds || text.at(4) != u'-')
        return parseNumber(text);
    const auto year = number(text, 0, 4), month = number(text, 5, 2), day = number(text, 8, 2);
    const auto hour = number(text, 11, 2), minute = number(text, 14, 2), second = number(text, 17, 2);
    const auto fraction = milliseconds(QStringView(text).sliced(WholeSeconds));
    const bool hasMarks = text.at(7) == u'-' && (text.at(10) == u' ' || text.at(10) == u'T') && text.at(13) == u':'
                          && text.at(16) == u':';
    if (!hasMarks || !year || !month || !day || !hour || !minute || !second || !fraction)
        return {};
    const QDate date(*year, *month, *day);
    const QTime time(*hour, *minute, *second, *fraction);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QString formatDate(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + "000"_L1 : QString();
}

} // namespace partyline::plugdj
