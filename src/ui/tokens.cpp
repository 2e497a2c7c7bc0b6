// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens.h"

#include "ui/colournames.h"
#include "ui/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>
#include <utility>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Reads typed values below one object of the file and remembers the first that is not there.
class Reader
{
public:
    Reader(QJsonObject root, QString path, QString &missing)
        : m_root(std::move(root))
        , m_path(std::move(path))
        , m_missing(missing)
    {
    }

    Reader below(QLatin1String name) const { return {m_root[name].toObject(), m_path + name + u'.', m_missing}; }

    qreal number(QLatin1String name) const
    {
        const QJsonValue value = m_root[name];
        if (!value.isDouble())
            miss(name);
        return value.toDouble();
    }

    /// `path` may go through several objects.
    QColor colour(QLatin1String path) const
    {
        QJsonValue value = m_root;
        for (const QString &step : QString(path).split(u'.'))
            value = value[step];
        const QColor found = QColor::fromString(value.toString());
        if (!found.isValid())
            miss(path);
        return found;
    }

    void numbers(std::initializer_list<std::pair<QLatin1String, int *>> wanted) const
    {
        for (const auto &[name, target] : wanted)
            *target = qRound(number(name));
    }

    void miss(QLatin1String name) const
    {
        if (m_missing.isEmpty())
            m_missing = m_path + name;
    }

    const QJsonObject &object() const { return m_root; }

private:
    QJsonObject m_root;
    QString m_path;
    QString &m_missing;
};

Colours readColours(const Reader &in)
{
    Colours colours;
    for (const ColourName &name : colourNames())
        name.in(colours) = in.colour(name.path);
    const Reader overlay = in.below("overlay"_L1);
    colours.overlay.hover = overlay.number("hover"_L1);
    colours.overlay.pressed = overlay.number("pressed"_L1);
    return colours;
}

NameTokens readNames(const Reader &in)
{
    NameTokens names;
    names.target = in.number("target"_L1);
    names.chroma = in.number("chroma"_L1);
    names.lighter = in.object()["lighter"_L1].toBool();
    for (const QJsonValue &value : in.object()["table"_L1].toArray())
        names.table.append(QColor::fromString(value.toString()));
    if (names.table.size() != 24)
        in.miss("table"_L1);
    return names;
}

void readType(const Reader &in, Sizes &s)
{
    s.basePx = qRound(in.number("basePx"_L1));
    const Reader scale = in.below("scale"_L1);
    s.caption = scale.number("caption"_L1);
    s.small = scale.number("small"_L1);
    s.body = scale.number("body"_L1);
    s.lead = scale.number("lead"_L1);
    s.title = scale.number("title"_L1);
    s.heading = scale.number("heading"_L1);
    s.code = scale.number("code"_L1);
    in.below("lineHeight"_L1)
        .numbers({{"feedCompact"_L1, &s.lineFeedCompact},
                  {"feedNormal"_L1, &s.lineFeedNormal},
                  {"feedCozy"_L1, &s.lineFeedCozy},
                  {"feedWithEmote"_L1, &s.lineFeedWithEmote},
                  {"body"_L1, &s.lineBody},
                  {"caption"_L1, &s.lineCaption}});
}

Sizes readSizes(const Reader &in)
{
    Sizes s;
    readType(in.below("type"_L1), s);
    in.below("radius"_L1)
        .numbers({{"chip"_L1, &s.radiusChip}, {"control"_L1, &s.radiusControl}, {"card"_L1, &s.radiusCard}});
    in.below("stroke"_L1)
        .numbers({{"hairline"_L1, &s.hairline},
                  {"control"_L1, &s.controlLine},
                  {"focus"_L1, &s.focus},
                  {"focusHighContrast"_L1, &s.focusHighContrast},
                  {"startBar"_L1, &s.startBar},
                  {"tabMark"_L1, &s.tabMark}});
    in.below("size"_L1).numbers({{"control"_L1, &s.control},
                                 {"controlSmall"_L1, &s.controlSmall},
                                 {"toolButton"_L1, &s.toolButton},
                                 {"vote"_L1, &s.vote},
                                 {"icon"_L1, &s.icon},
                                 {"iconSmall"_L1, &s.iconSmall},
                                 {"iconBadge"_L1, &s.iconBadge},
                                 {"iconHeader"_L1, &s.iconHeader},
                                 {"iconDialog"_L1, &s.iconDialog},
                                 {"iconEmpty"_L1, &s.iconEmpty},
                                 {"menuBar"_L1, &s.menuBar},
                                 {"tabBar"_L1, &s.tabBar},
                                 {"panelTabs"_L1, &s.panelTabs},
                                 {"header"_L1, &s.header},
                                 {"nowPlayingStrip"_L1, &s.nowPlayingStrip},
                                 {"composerMin"_L1, &s.composerMin},
                                 {"composerMaxLines"_L1, &s.composerMaxLines},
                                 {"treeRow"_L1, &s.treeRow},
                                 {"folderRow"_L1, &s.folderRow},
                                 {"listRow"_L1, &s.listRow},
                                 {"listRowTwoLines"_L1, &s.listRowTwoLines},
                                 {"optionRow"_L1, &s.optionRow},
                                 {"sidebar"_L1, &s.sidebar},
                                 {"sidebarMin"_L1, &s.sidebarMin},
                                 {"sidebarCollapsed"_L1, &s.sidebarCollapsed},
                                 {"sideColumn"_L1, &s.sideColumn},
                                 {"sideColumnMin"_L1, &s.sideColumnMin},
                                 {"feedMin"_L1, &s.feedMin},
                                 {"feedTextMax"_L1, &s.feedTextMax},
                                 {"splitterGrip"_L1, &s.splitterGrip},
                                 {"scrollBar"_L1, &s.scrollBar},
                                 {"minimumTarget"_L1, &s.minimumTarget}});
    in.below("feed"_L1).numbers({{"padStart"_L1, &s.feed.padStart},
                                 {"time"_L1, &s.feed.time},
                                 {"gapTime"_L1, &s.feed.gapTime},
                                 {"badge"_L1, &s.feed.badge},
                                 {"gapBadge"_L1, &s.feed.gapBadge},
                                 {"stateGutter"_L1, &s.feed.stateGutter},
                                 {"padFirst"_L1, &s.feed.padFirst},
                                 {"padFollow"_L1, &s.feed.padFollow},
                                 {"padBottom"_L1, &s.feed.padBottom},
                                 {"padNotice"_L1, &s.feed.padNotice},
                                 {"nameGap"_L1, &s.feed.nameGap},
                                 {"emote"_L1, &s.feed.emote},
                                 {"emoteAlone"_L1, &s.feed.emoteAlone},
                                 {"followMinutes"_L1, &s.feed.followMinutes},
                                 {"collapseLines"_L1, &s.feed.collapseLines},
                                 {"trackCard"_L1, &s.feed.trackCard},
                                 {"trackTile"_L1, &s.feed.trackTile},
                                 {"gapBand"_L1, &s.feed.gapBand},
                                 {"lastRead"_L1, &s.feed.lastRead},
                                 {"daySeparator"_L1, &s.feed.daySeparator},
                                 {"actionsLift"_L1, &s.feed.actionsLift},
                                 {"newMessagesButton"_L1, &s.feed.newMessagesButton}});
    s.emojiScale = in.below("feed"_L1).number("emojiScale"_L1);
    const Reader compact = in.below("feed"_L1).below("compact"_L1);
    compact.numbers({{"padStart"_L1, &s.feed.compact.padStart},
                     {"time"_L1, &s.feed.compact.time},
                     {"gapTime"_L1, &s.feed.compact.gapTime},
                     {"badge"_L1, &s.feed.compact.badge}});
    s.feed.compact.fontScale = compact.number("fontScale"_L1);
    in.below("feed"_L1).below("cozy"_L1).numbers({{"monogram"_L1, &s.feed.cozy.monogram},
                                                  {"gapMonogram"_L1, &s.feed.cozy.gapMonogram},
                                                  {"padFirst"_L1, &s.feed.cozy.padFirst}});
    in.below("motion"_L1).numbers({{"fast"_L1, &s.fastMs}, {"normal"_L1, &s.normalMs}, {"scroll"_L1, &s.scrollMs}});
    return s;
}

} // namespace

Result<Tokens> Tokens::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QString missing;
    const Reader in(root, QString(), missing);

    Tokens tokens;
    tokens.sizes = readSizes(in);
    const Reader themes = in.below("themes"_L1);
    const Reader names = in.below("names"_L1).below("themes"_L1);
    for (const auto &[kind, name] : {std::pair{ThemeKind::Light, "light"_L1}, std::pair{ThemeKind::Dark, "dark"_L1},
                                     std::pair{ThemeKind::HighContrast, "highContrast"_L1}}) {
        tokens.themes.insert(kind, readColours(themes.below(name)));
        tokens.names.insert(kind, readNames(names.below(name)));
    }
    if (!missing.isEmpty())
        return Error{Error::Kind::Storage, u"The design tokens lack a usable "_s + missing, {}, {}};
    return tokens;
}

const Tokens &Tokens::builtIn()
{
    static const Tokens tokens = [] {
        loadResources();
        QFile file(u":/partyline/tokens.json"_s);
        const Result<Tokens> read = file.open(QIODevice::ReadOnly) ? parse(file.readAll()) : parse({});
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }();
    return tokens;
}

} // namespace partyline
