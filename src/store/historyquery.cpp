// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historyquery.h"

#include "core/itemjson.h"
#include "store/historytypes.h"

#include <QCoreApplication>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

using Term = HistoryQuery::Term;

/// More would only be somebody's paste.
constexpr qsizetype MostTerms = 40;

/// tr() for free functions.
struct HistorySearch
{
    Q_DECLARE_TR_FUNCTIONS(HistorySearch)
};

/// A piece of what was typed: name of an operator (or empty), then its value.
struct Piece
{
    QString name;
    QString value;
    bool isNot = false;
    bool isQuoted = false;
    int start = 0;
    int end = 0;
};

QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces;
    int at = 0;
    const auto size = int(text.size());
    while (at < size && pieces.size() < MostTerms) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Piece piece;
        piece.start = at;
        if (text[at] == u'-' && at + 1 < size && !text[at + 1].isSpace()) {
            piece.isNot = true;
            ++at;
        }
        QString current;
        for (bool isInside = false; at < size && (isInside || !text[at].isSpace()); ++at) {
            if (text[at] == u'"') {
                isInside = !isInside;
                piece.isQuoted = true;
            } else if (text[at] == u':' && !isInside && piece.name.isEmpty() && !piece.isQuoted) {
                piece.name = std::exchange(current, {});
            } else {
                current += text[at];
            }
        }
        piece.value = current;
        piece.end = at;
        pieces.append(piece);
    }
    return pieces;
}

std::optional<Term::What> operatorOf(const QString &name)
{
    static const QHash<QString, Term::What> known{{u"from"_s, Term::What::From},   {u"in"_s, Term::What::In},
                                                  {u"kind"_s, Term::What::Kind},   {u"before"_s, Term::What::Before},
                                                  {u"after"_s, Term::What::After}, {u"has"_s, Term::What::HasLink}};
    const auto found = known.constFind(name.toLower());
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

/// "2026", "2026-11", "2026-11-01", "2026-11-01T20:15", "today", "yesterday".
QDateTime timeFrom(const QString &text, const QDate &today)
{
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today.startOfDay();
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(-1).startOfDay();
    for (const QString &format : {u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s}) {
        if (const QDate date = QDate::fromString(text, format); date.isValid())
            return date.startOfDay();
    }
    return QDateTime::fromString(text.toUpper(), u"yyyy-MM-dd'T'HH:mm"_s);
}

/// Nothing while it is fine.
QString complaintAbout(const Term &term)
{
    switch (term.what) {
    case Term::What::Kind:
        for (const QString &kind : term.value.split(u',')) {
            if (!kindFrom(kind.toLower()))
                return HistorySearch::tr("kind: wants chat, chatter, emote, vote, grab, advance, join, leave, "
                                         "moderation, poll, notification, notice or gap.");
        }
        return {};
    case Term::What::Before:
        return term.time.isValid() ? QString() : HistorySearch::tr("before: wants a date like 2026-11-01.");
    case Term::What::After:
        return term.time.isValid() ? QString() : HistorySearch::tr("after: wants a date like 2026-11-01.");
    case Term::What::HasLink:
        return term.value.compare("link"_L1, Qt::CaseInsensitive) == 0 ? QString()
                                                                       : HistorySearch::tr("has: knows has:link.");
    default:
        return {};
    }
}

/// Whether the index keeps such characters as words of their own.
bool hasNoWords(const QString &text)
{
    bool hasWord = false;
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            hasWord = hasWord || QChar::isLetterOrNumber(c);
        }
    }
    return !hasWord;
}

/// A string of FTS5's query language.
QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u' ') + u'"';
}

/// lower() of SQLite knows ASCII only, so that a name in other letters is asked for in each way that it may be written.
QStringList facetsOfName(const QString &name)
{
    QStringList forms{name, name.toLower(), name.toUpper()};
    if (!name.isEmpty())
        forms.append(name.left(1).toUpper() + name.mid(1).toLower());
    QStringList facets;
    for (const QString &form : forms) {
        QByteArray bytes = form.toUtf8();
        for (char &c : bytes)
            c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        const QString facet = u'u' + QString::fromLatin1(bytes.toHex());
        if (!facets.contains(facet))
            facets.append(facet);
    }
    return facets;
}

QString anyOf(const QStringList &alternatives)
{
    return alternatives.size() == 1 ? alternatives.constFirst() : u'(' + alternatives.join(u" OR "_s) + u')';
}

QStringList expressionsOf(const Term &term, const QList<qint64> &rooms)
{
    QStringList all;
    switch (term.what) {
    case Term::What::Words:
        return {u"text : "_s + quoted(term.value) + (term.isBeginning ? u" *"_s : QString())};
    case Term::What::From:
        if (term.isBeginning && !hasNoWords(term.value))
            return {u"author : ^ "_s + quoted(term.value) + u" *"_s};
        for (const QString &facet : facetsOfName(term.value))
            all.append(u"facets : "_s + facet + (term.isBeginning ? u" *"_s : QString()));
        return all;
    case Term::What::In:
        for (const qint64 id : rooms)
            all.append(u"facets : r%1"_s.arg(id));
        return all.isEmpty() ? QStringList{u"facets : nowhere"_s} : all;
    case Term::What::Kind:
        for (const QString &kind : term.value.toLower().split(u','))
            all.append(u"facets : k"_s + kind);
        return all;
    case Term::What::HasLink:
        return {u"facets : hlink"_s};
    case Term::What::Before:
    case Term::What::After:
        break; // ranges of ids
    }
    return {};
}

} // namespace

HistoryQuery HistoryQuery::parse(const QString &text, const QDate &today, bool isTyping)
{
    HistoryQuery query;
    const QList<Piece> pieces = piecesOf(text);
    for (const Piece &piece : pieces) {
        Term term;
        const auto what = operatorOf(piece.name);
        term.what = what.value_or(Term::What::Words);
        term.value = what || piece.name.isEmpty() ? piece.value : piece.name + u':' + piece.value;
        term.isNot = piece.isNot;
        term.start = piece.start;
        term.length = piece.end - piece.start;
        if (term.value.isEmpty())
            continue; // "from:" of somebody who goes on typing
        const bool mayBegin = term.what == Term::What::Words || term.what == Term::What::From;
        if (mayBegin && !piece.isQuoted && term.value.size() > 1 && term.value.endsWith(u'*')) {
            term.value.chop(1);
            term.isBeginning = true;
        }
        const bool isLast = piece.end == int(text.size());
        if (isTyping && isLast && term.what == Term::What::Words && !piece.isQuoted && !term.isNot)
            term.isBeginning = true;
        if (term.what == Term::What::Before || term.what == Term::What::After)
            term.time = timeFrom(term.value, today);
        if (query.complaint.isEmpty())
            query.complaint = complaintAbout(term);
        query.terms.append(term);
    }
    return query;
}

bool HistoryQuery::isEmpty() const
{
    return std::ranges::none_of(terms, [](const Term &term) {
        return !term.isNot && term.what != Term::What::Before && term.what != Term::What::After;
    });
}

qint64 HistoryQuery::firstId() const
{
    qint64 first = 0;
    for (const Term &term : terms) {
        if (term.what == (term.isNot ? Term::What::Before : Term::What::After))
            first = std::max(first, historyid::first(term.time.toMSecsSinceEpoch()));
    }
    return first;
}

qint64 HistoryQuery::endId() const
{
    qint64 end = historyid::Newest;
    for (const Term &term : terms) {
        if (term.what == (term.isNot ? Term::What::After : Term::What::Before))
            end = std::min(end, historyid::first(term.time.toMSecsSinceEpoch()));
    }
    return end;
}

QString HistoryQuery::match(const QList<QList<qint64>> &rooms) const
{
    QStringList all;
    QStringList none{u"facets : gone"_s};
    QHash<Term::What, QStringList> alternatives; // two from: mean either
    qsizetype in = 0;
    for (const Term &term : terms) {
        const QList<qint64> ids = term.what == Term::What::In ? rooms.value(in++) : QList<qint64>();
        if (isScanned(term))
            continue;
        const QStringList expressions = expressionsOf(term, ids);
        if (expressions.isEmpty())
            continue;
        if (term.isNot)
            none.append(expressions);
        else if (term.what == Term::What::Words)
            all.append(expressions);
        else
            alternatives[term.what].append(expressions);
    }
    for (const QStringList &expressions : std::as_const(alternatives))
        all.append(anyOf(expressions));
    if (all.isEmpty())
        return {};
    all.sort(); // the same question is the same text
    return u'(' + all.join(u" AND "_s) + u") NOT "_s + anyOf(none);
}

bool HistoryQuery::isScanned(const Term &term)
{
    return term.what == Term::What::Words && hasNoWords(term.value);
}

} // namespace partyline
