// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/themefile.h"

#include "ui/colournames.h"
#include "ui/namecolours.h"
#include "ui/oklch.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(partyline::ThemeFile)
};

constexpr std::pair<QLatin1String, ThemeKind> Bases[] = {
    {"light"_L1, ThemeKind::Light}, {"dark"_L1, ThemeKind::Dark}, {"highContrast"_L1, ThemeKind::HighContrast}};

/// Reads one file and remembers the first mistake, with its place.
class Reader
{
public:
    explicit Reader(const QByteArray &json)
        : m_text(QString::fromUtf8(json))
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError)
            m_mistake = Words::tr("Line %1: %2")
                            .arg(lineAt(QString::fromUtf8(json.left(error.offset)).size()))
                            .arg(error.errorString());
        else if (!document.isObject())
            m_mistake = Words::tr("The file holds no JSON object.");
        m_root = document.object();
    }

    const QString &mistake() const { return m_mistake; }
    const QJsonObject &root() const { return m_root; }

    void blame(const QStringList &path, const QString &what)
    {
        if (m_mistake.isEmpty())
            m_mistake = Words::tr("Line %1, %2: %3").arg(lineOf(path)).arg(path.join(u'.'), what);
    }

private:
    int lineAt(qsizetype offset) const { return int(QStringView(m_text).left(offset).count(u'\n')) + 1; }

    /// The keys of a path follow one another, each behind the one around it.
    int lineOf(const QStringList &path) const
    {
        qsizetype at = 0;
        for (const QString &key : path) {
            const QRegularExpression quoted(u'"' + QRegularExpression::escape(key) + u"\"\\s*:"_s);
            const qsizetype found = m_text.indexOf(quoted, at);
            if (found < 0)
                break;
            at = found;
        }
        return lineAt(at);
    }

    const QString m_text;
    QJsonObject m_root;
    QString m_mistake;
};

void readColours(Reader &reader, const QJsonObject &group, const QStringList &path, Colours &colours)
{
    static const QRegularExpression written(u"^#[0-9a-fA-F]{6}$"_s);
    for (auto entry = group.begin(); entry != group.end(); ++entry) {
        const QStringList here = path + QStringList{entry.key()};
        const QString name = here.mid(1).join(u'.');
        if (entry.value().isObject()) {
            readColours(reader, entry.value().toObject(), here, colours);
        } else if (const ColourName *known = colourName(name); !known) {
            reader.blame(here, Words::tr("there is no such colour"));
        } else if (!written.match(entry.value().toString()).hasMatch()) {
            reader.blame(here, Words::tr("that is no colour; write it as #rrggbb"));
        } else {
            known->in(colours) = QColor::fromString(entry.value().toString());
        }
    }
}

void readOverlay(Reader &reader, const QJsonValue &value, const QString &key, qreal &target)
{
    if (value.isUndefined())
        return;
    const qreal number = value.toDouble(-1);
    if (number < 0 || number > ThemeFile::MaxOverlay)
        reader.blame({u"overlay"_s, key}, Words::tr("that is no number from 0 to %1").arg(ThemeFile::MaxOverlay));
    else
        target = number;
}

void readHead(Reader &reader, ThemeFile &theme)
{
    const QJsonObject &root = reader.root();
    for (const QString &key : root.keys()) {
        if (!QStringList{u"$schema"_s, u"name"_s, u"base"_s, u"accentHue"_s, u"overlay"_s, u"colours"_s}.contains(key))
            reader.blame({key}, Words::tr("nothing has that name"));
    }
    theme.name = root[u"name"_s].toString().simplified();
    if (theme.name.isEmpty() || theme.name.size() > ThemeFile::MaxName)
        reader.blame({u"name"_s}, Words::tr("a theme needs a name of at most %n letters", nullptr, ThemeFile::MaxName));
    const auto base =
        std::ranges::find(Bases, root[u"base"_s].toString(), [](const auto &entry) { return entry.first; });
    if (base == std::end(Bases))
        reader.blame({u"base"_s}, Words::tr("it has to be light, dark or highContrast"));
    else
        theme.base = base->second;
    if (const QJsonValue colours = root[u"colours"_s]; !colours.isUndefined() && !colours.isObject())
        reader.blame({u"colours"_s}, Words::tr("that is no object"));
}

void readBody(Reader &reader, ThemeFile &theme)
{
    const QJsonObject &root = reader.root();
    theme.colours = Tokens::builtIn().themes[theme.base];
    if (const QJsonValue hue = root[u"accentHue"_s]; !hue.isUndefined()) {
        if (!hue.isDouble() || hue.toDouble() < 0 || hue.toDouble() >= 360)
            reader.blame({u"accentHue"_s}, Words::tr("that is no number from 0 to %1").arg(359));
        else
            theme.colours = withAccent(theme.colours, hue.toInt(), theme.base == ThemeKind::HighContrast);
    }
    const QJsonObject overlay = root[u"overlay"_s].toObject();
    readOverlay(reader, overlay[u"hover"_s], u"hover"_s, theme.colours.overlay.hover);
    readOverlay(reader, overlay[u"pressed"_s], u"pressed"_s, theme.colours.overlay.pressed);
    readColours(reader, root[u"colours"_s].toObject(), {u"colours"_s}, theme.colours);
}

/// Blames the first pair that nothing can help.
void mend(Reader &reader, ThemeFile &theme)
{
    MendedColours result = mended(theme.colours);
    const auto blame = [&reader](const QString &ink, const QString &ground, qreal found, qreal needed) {
        reader.blame(QStringList{u"colours"_s} + ink.split(u'.'),
                     Words::tr("on %1 it has a contrast of %2:1 and needs %3:1, and no lightness helps")
                         .arg(ground, QLocale().toString(found, 'f', 2), QLocale().toString(needed, 'f', 1)));
    };
    if (!result.hopeless.isEmpty()) {
        const ContrastPair &pair = result.hopeless.first();
        return blame(pair.ink, pair.ground, pair.found(), pair.needed);
    }
    theme.colours = result.colours;
    theme.mended = std::move(result.mended);
    const QList<QColor> rows = rowBackgrounds(theme.colours);
    const NameColours names = namesFor(theme.base, theme.colours);
    for (const QColor &name : names.table()) {
        for (const QColor &row : rows) {
            if (contrast(name, row) < TextContrast)
                return blame(u"surface.base"_s, Words::tr("people\u2019s names"), contrast(name, row), TextContrast);
        }
    }
}

} // namespace

Result<ThemeFile> parseThemeFile(const QByteArray &json)
{
    const auto refused = [](const QString &why) { return Error{Error::Kind::Refused, why, {}, {}}; };
    if (json.size() > ThemeFile::LargestFile)
        return refused(
            Words::tr("The file is larger than %1.").arg(QLocale().formattedDataSize(ThemeFile::LargestFile)));
    Reader reader(json);
    ThemeFile theme;
    if (reader.mistake().isEmpty())
        readHead(reader, theme);
    if (reader.mistake().isEmpty())
        readBody(reader, theme);
    if (reader.mistake().isEmpty())
        mend(reader, theme);
    if (!reader.mistake().isEmpty())
        return refused(reader.mistake());
    return theme;
}

QByteArray writeThemeFile(const QString &name, ThemeKind base, const Colours &colours)
{
    QJsonObject groups;
    for (const ColourName &colour : colourNames()) {
        // "state.positive.fg" is two objects deep.
        const QStringList steps = QString(colour.path).split(u'.');
        QJsonObject group = groups[steps[0]].toObject();
        if (steps.size() == 3) {
            QJsonObject inner = group[steps[1]].toObject();
            inner.insert(steps[2], colour.of(colours).name());
            group.insert(steps[1], inner);
        } else {
            group.insert(steps[1], colour.of(colours).name());
        }
        groups.insert(steps[0], group);
    }
    const auto word = std::ranges::find(Bases, base, [](const auto &entry) { return entry.second; });
    return QJsonDocument(QJsonObject{{u"name"_s, name},
                                     {u"base"_s, QString(word->first)},
                                     {u"overlay"_s, QJsonObject{{u"hover"_s, colours.overlay.hover},
                                                                {u"pressed"_s, colours.overlay.pressed}}},
                                     {u"colours"_s, groups}})
        .toJson();
}

QString sentenceOf(const MendedColour &mended)
{
    return Words::tr("%1 on %2 had a contrast of only %3:1: %4 became %5")
        .arg(mended.path, mended.ground, QLocale().toString(mended.found, 'f', 2), mended.from.name(),
             mended.to.name());
}

} // namespace partyline
