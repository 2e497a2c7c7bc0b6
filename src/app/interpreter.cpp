// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/interpreter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// A name within a sentence within a sentence; deeper nothing is glued.
constexpr int Deepest = 3;

const QRegularExpression &places()
{
    static const QRegularExpression all(u"%L?(\\d|n)"_s);
    return all;
}

/// What stands at each place of the pattern; nothing when the text is another one.
std::optional<QStringList> match(const QStringList &pieces, const QString &text)
{
    if (!text.startsWith(pieces.first()) || !text.endsWith(pieces.last()))
        return {};
    QStringList values;
    qsizetype at = pieces.first().size();
    const qsizetype end = text.size() - pieces.last().size();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const bool isLast = i == pieces.size() - 1;
        const qsizetype next = isLast ? end : text.indexOf(pieces[i], at);
        if (next < at || next > end)
            return {};
        values.append(text.mid(at, next - at));
        at = next + pieces[i].size();
    }
    return values;
}

} // namespace

Interpreter::Interpreter(QObject *parent)
    : QTranslator(parent)
{
}

Interpreter::~Interpreter() = default;

void Interpreter::speak(const QStringList &files)
{
    std::vector<std::unique_ptr<QTranslator>> loaded;
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file))
            loaded.push_back(std::move(translator));
    }
    const QMutexLocker lock(&m_mutex);
    m_files = std::move(loaded);
    m_before = std::exchange(m_spoken, {});
    m_patterns.clear();
    for (auto said = m_before.cbegin(); said != m_before.cend(); ++said) {
        Pattern pattern;
        qsizetype from = 0;
        for (auto place = places().globalMatch(said.key()); place.hasNext();) {
            const auto found = place.next();
            pattern.pieces.append(said.key().mid(from, found.capturedStart() - from));
            pattern.places.append(found.captured(1));
            from = found.capturedEnd();
        }
        if (pattern.places.isEmpty())
            continue;
        pattern.pieces.append(said.key().mid(from));
        for (const QString &piece : std::as_const(pattern.pieces))
            pattern.length += piece.size();
        pattern.sources = &said.value();
        m_patterns.push_back(pattern);
    }
    std::ranges::stable_sort(m_patterns, std::ranges::greater(), &Pattern::length);
}

QString Interpreter::lookUp(const Source &source) const
{
    const char *disambiguation = source.disambiguation.isEmpty() ? nullptr : source.disambiguation.constData();
    for (const auto &file : m_files) {
        const QString said =
            file->translate(source.context.constData(), source.source.constData(), disambiguation, source.number);
        if (!said.isNull())
            return said;
    }
    return {};
}

QString Interpreter::translate(const char *context, const char *source, const char *disambiguation, int number) const
{
    const QMutexLocker lock(&m_mutex);
    const Source asked{context, source, disambiguation, number};
    const QString said = lookUp(asked);
    remember(said.isNull() ? QString::fromUtf8(source) : said, asked);
    return said;
}

void Interpreter::remember(const QString &said, Source source) const
{
    // The number stands in the text, or the text is of that number alone.
    if (source.number >= 0 && said.contains(u"%n"_s))
        source.number = 0;
    QList<Source> &known = m_spoken[said];
    if (!known.contains(source))
        known.append(source);
}

std::optional<QString> Interpreter::again(const QString &text, const QByteArrayList &contexts) const
{
    return text.isEmpty() ? std::nullopt : again(text, contexts, 0);
}

std::optional<QString> Interpreter::again(const QString &text, const QByteArrayList &contexts, int depth) const
{
    const auto ofContext = [&contexts](const QList<Source> &sources) -> const Source & {
        for (const QByteArray &context : contexts) {
            if (const auto own = std::ranges::find(sources, context, &Source::context); own != sources.cend())
                return *own;
        }
        return sources.first();
    };
    if (const auto exact = m_before.constFind(text); exact != m_before.constEnd())
        return refilled(ofContext(*exact), {}, contexts, depth);
    if (depth >= Deepest)
        return {};
    for (const Pattern &pattern : m_patterns) {
        const auto values = pattern.length > 0 ? match(pattern.pieces, text) : std::nullopt;
        if (!values)
            continue;
        QHash<QString, QString> filled;
        bool isMeant = true;
        for (qsizetype i = 0; i < values->size(); ++i) {
            const QString &place = pattern.places[i];
            bool isNumber = true;
            if (place == u"n"_s)
                QString(values->at(i)).remove(QLocale().groupSeparator()).toInt(&isNumber);
            // The same place has the same value, and a number is one.
            isMeant = isMeant && isNumber && (!filled.contains(place) || filled[place] == values->at(i));
            filled.insert(place, values->at(i));
        }
        if (isMeant)
            return refilled(ofContext(*pattern.sources), filled, contexts, depth);
    }
    return {};
}

QString Interpreter::refilled(const Source &source, const QHash<QString, QString> &values,
                              const QByteArrayList &contexts, int depth) const
{
    int number = source.number;
    if (const auto value = values.constFind(u"n"_s); value != values.constEnd())
        number = QString(*value).remove(QLocale().groupSeparator()).toInt();
    // As everybody asks: so it is remembered for the next language, too.
    const QString said = QCoreApplication::translate(
        source.context.constData(), source.source.constData(),
        source.disambiguation.isEmpty() ? nullptr : source.disambiguation.constData(), number);
    QString text;
    qsizetype from = 0;
    for (auto place = places().globalMatch(said); place.hasNext();) {
        const auto found = place.next();
        const QString value = values.value(found.captured(1), found.captured());
        text += said.mid(from, found.capturedStart() - from) + again(value, contexts, depth + 1).value_or(value);
        from = found.capturedEnd();
    }
    return text + said.mid(from);
}

} // namespace partyline
