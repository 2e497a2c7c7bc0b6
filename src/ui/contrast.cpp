// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/contrast.h"

#include "ui/colournames.h"
#include "ui/namecolours.h"
#include "ui/oklch.h"

#include <algorithm>
#include <cmath>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// 3.00 may be 2.996.
constexpr qreal Rounding = 0.005;

struct Ground
{
    QString name;
    QColor colour;
};

/// What may lie below: the colour itself, and with the pointer or a press over it.
enum class Over { Nothing, Pointer, Press };

struct Rule
{
    QList<QLatin1String> inks;
    QList<QLatin1String> grounds;
    Over over = Over::Nothing;
    qreal needed = TextContrast;
};

const QList Surfaces{"surface.window"_L1, "surface.base"_L1, "surface.baseAlt"_L1, "surface.raised"_L1,
                     "surface.field"_L1};
const QList Rows{"surface.base"_L1,   "surface.window"_L1, "surface.baseAlt"_L1, "surface.raised"_L1,
                 "feed.mentionBg"_L1, "feed.keywordBg"_L1, "feed.gapBg"_L1};
const QList Selected{"accent.soft"_L1}; // the pointer lays nothing over it
const QList Panes{"surface.window"_L1, "surface.base"_L1, "surface.raised"_L1};
const QList Roles{"role.host"_L1,       "role.cohost"_L1,    "role.manager"_L1,    "role.moderator"_L1,
                  "role.residentDj"_L1, "role.siteStaff"_L1, "role.ambassador"_L1, "role.subscriber"_L1,
                  "role.system"_L1,     "role.guest"_L1};
const QList StateInks{"state.positive.fg"_L1, "state.warning.fg"_L1, "state.danger.fg"_L1, "state.info.fg"_L1};
const QList StateSofts{"state.positive.soft"_L1, "state.warning.soft"_L1, "state.danger.soft"_L1, "state.info.soft"_L1};
const QList Votes{"vote.woot"_L1, "vote.meh"_L1, "vote.grab"_L1};

/// In the order in which they are mended: primary text is laid over other grounds by the pointer, so it comes first.
const QList<Rule> &rules()
{
    static const QList<Rule> all{
        {{"text.primary"_L1},
         Rows + QList{"surface.field"_L1, "accent.soft"_L1, "feed.selectionBg"_L1, "feed.findBg"_L1},
         Over::Press},
        {{"text.primary"_L1}, StateSofts + QList{"poll.bar"_L1, "poll.barMine"_L1, "poll.barWinner"_L1}},
        {{"text.secondary"_L1, "text.link"_L1}, Rows + QList{"surface.field"_L1}, Over::Pointer},
        {{"text.secondary"_L1, "text.link"_L1}, Selected},
        {{"accent.text"_L1}, Panes + QList{"accent.soft"_L1}},
        {{"accent.onFill"_L1}, {"accent.fill"_L1, "accent.fillHover"_L1}},
        {StateInks, Panes},
        {{"state.positive.fg"_L1}, {"state.positive.soft"_L1, "accent.soft"_L1}},
        {{"state.warning.fg"_L1}, {"state.warning.soft"_L1}},
        {{"state.danger.fg"_L1}, {"state.danger.soft"_L1}},
        {{"state.info.fg"_L1}, {"state.info.soft"_L1}},
        {{"state.positive.onFill"_L1}, {"state.positive.fill"_L1}},
        {{"state.warning.onFill"_L1}, {"state.warning.fill"_L1}},
        {{"state.danger.onFill"_L1}, {"state.danger.fill"_L1}},
        {{"state.info.onFill"_L1}, {"state.info.fill"_L1}},
        {Votes, Panes},
        {{"vote.woot"_L1}, {"vote.wootSoft"_L1}},
        {{"vote.meh"_L1}, {"vote.mehSoft"_L1}},
        {{"vote.grab"_L1}, {"vote.grabSoft"_L1}},
        {{"live.onFill"_L1}, {"live.fill"_L1}},
        {Roles, Rows, Over::Pointer},
        {Roles, Selected},
        {{"feed.pendingFg"_L1, "feed.deletedFg"_L1}, {"surface.base"_L1}, Over::Pointer},
        {{"feed.gapFg"_L1}, {"feed.gapBg"_L1}},
        {{"feed.lastRead"_L1}, {"surface.base"_L1}},
        {{"feed.findCurrentFg"_L1}, {"feed.findCurrentBg"_L1}},
        {{"line.control"_L1, "line.focus"_L1, "live.dot"_L1}, Surfaces, Over::Nothing, ShapeContrast},
        {{"feed.mentionBar"_L1}, {"feed.mentionBg"_L1}, Over::Nothing, ShapeContrast},
        {{"feed.keywordBar"_L1}, {"feed.keywordBg"_L1}, Over::Nothing, ShapeContrast},
        {{"text.disabled"_L1}, Panes, Over::Nothing, ShapeContrast},
    };
    return all;
}

QList<Ground> groundsOf(const Rule &rule, const Colours &colours)
{
    QList<Ground> all;
    for (const QLatin1String path : rule.grounds) {
        const QColor below = colourName(QString(path))->of(colours);
        all.append({path, below});
        if (rule.over != Over::Nothing)
            all.append({path + u" under the pointer"_s, blended(colours.text.primary, colours.overlay.hover, below)});
        if (rule.over == Over::Press)
            all.append({path + u" pressed"_s, blended(colours.text.primary, colours.overlay.pressed, below)});
    }
    return all;
}

void addPairs(QList<ContrastPair> &pairs, const Rule &rule, const Colours &colours)
{
    const QList<Ground> grounds = groundsOf(rule, colours);
    for (const QLatin1String path : rule.inks) {
        const QColor ink = colourName(QString(path))->of(colours);
        for (const Ground &ground : grounds)
            pairs.append({path, ground.name, ink, ground.colour, rule.needed});
    }
}

/// Of one ink alone.
QList<ContrastPair> pairsOf(QLatin1String ink, const Colours &colours)
{
    QList<ContrastPair> pairs;
    for (Rule rule : rules()) {
        if (!rule.inks.contains(ink))
            continue;
        rule.inks = {ink};
        addPairs(pairs, rule, colours);
    }
    return pairs;
}

bool passes(const QList<ContrastPair> &pairs)
{
    return std::ranges::all_of(pairs, &ContrastPair::isEnough);
}

/// The nearest lightness that passes; `from` itself where none does.
QColor nearestPassing(const ColourName &name, Colours colours)
{
    const QColor from = name.of(colours);
    const Oklch start = Oklch::of(from);
    constexpr int Steps = 512; // finer than 8 bits
    for (int step = 1; step <= Steps; ++step) {
        for (const int way : {-1, 1}) {
            const qreal lightness = start.lightness + way * qreal(step) / Steps;
            if (lightness < 0 || lightness > 1)
                continue;
            name.in(colours) = Oklch{lightness, start.chroma, start.hue}.rgb();
            if (passes(pairsOf(name.path, colours)))
                return name.of(colours);
        }
    }
    return from;
}

/// The same luminance in another hue.
QColor turned(const QColor &colour, qreal hueDegrees)
{
    const qreal wanted = luminance(colour);
    const qreal chroma = Oklch::of(colour).chroma;
    qreal low = 0;
    qreal high = 1;
    for (int step = 0; step < 40; ++step) {
        const qreal middle = (low + high) / 2;
        (luminance(Oklch{middle, chroma, hueDegrees}.rgb()) >= wanted ? high : low) = middle;
    }
    return Oklch{high, chroma, hueDegrees}.rgb();
}

} // namespace

qreal ContrastPair::found() const
{
    return contrast(inkColour, groundColour);
}

bool ContrastPair::isEnough() const
{
    return found() >= needed - Rounding;
}

QList<ContrastPair> contrastPairs(const Colours &colours)
{
    QList<ContrastPair> pairs;
    for (const Rule &rule : rules())
        addPairs(pairs, rule, colours);
    return pairs;
}

MendedColours mended(const Colours &colours)
{
    MendedColours result{colours, {}, {}};
    QStringList done;
    for (const Rule &rule : rules()) {
        for (const QLatin1String path : rule.inks) {
            if (done.contains(path))
                continue;
            done.append(path);
            const QList<ContrastPair> pairs = pairsOf(path, result.colours);
            if (passes(pairs))
                continue;
            const auto worst = std::ranges::min_element(
                pairs, {}, [](const ContrastPair &pair) { return pair.found() / pair.needed; });
            const ColourName &name = *colourName(QString(path));
            const QColor from = name.of(result.colours);
            name.in(result.colours) = nearestPassing(name, result.colours);
            if (name.of(result.colours) != from)
                result.mended.append({path, from, name.of(result.colours), worst->ground, worst->found()});
        }
    }
    for (const ContrastPair &pair : contrastPairs(result.colours)) {
        if (!pair.isEnough())
            result.hopeless.append(pair);
    }
    return result;
}

Colours withAccent(const Colours &colours, int hueDegrees, bool isHighContrast)
{
    Colours turnedColours = colours;
    QList names{"accent.fill"_L1,      "accent.fillHover"_L1, "accent.text"_L1,  "accent.soft"_L1, "feed.lastRead"_L1,
                "feed.selectionBg"_L1, "poll.bar"_L1,         "poll.barMine"_L1, "line.focus"_L1};
    if (isHighContrast)
        names.removeOne("line.focus"_L1); // of a hue that no text has
    for (const QLatin1String path : names) {
        const ColourName &name = *colourName(QString(path));
        name.in(turnedColours) = turned(name.of(colours), hueDegrees);
    }
    return turnedColours;
}

} // namespace partyline
