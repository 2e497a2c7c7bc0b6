// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "core/result.h"

#include <QColor>
#include <QHash>
#include <QList>

namespace partyline {

enum class ThemeKind { Light, Dark, HighContrast };

/// The colours of one theme; the names are those of resources/tokens.json.
struct Colours
{
    struct
    {
        QColor window, base, baseAlt, raised, field, track;
    } surface;
    /// Share of text.primary laid over whatever is below, 0 to 1.
    struct
    {
        qreal hover = 0, pressed = 0;
    } overlay;
    struct
    {
        QColor hairline, control, focus;
    } line;
    struct
    {
        QColor primary, secondary, disabled, link;
    } text;
    struct
    {
        QColor fill, fillHover, onFill, text, soft;
    } accent;
    struct State
    {
        QColor fg, soft, fill, onFill;
    };
    struct
    {
        State positive, warning, danger, info;
    } state;
    struct
    {
        QColor woot, meh, grab, wootSoft, mehSoft, grabSoft;
    } vote;
    struct
    {
        QColor dot, fill, onFill;
    } live;
    struct
    {
        QColor mentionBg, mentionBar, keywordBg, keywordBar, lastRead, gapFg, gapBg, selectionBg, findBg, findCurrentBg,
            findCurrentFg, pendingFg, deletedFg;
    } feed;
    struct
    {
        QColor host, cohost, manager, moderator, residentDj, siteStaff, ambassador, subscriber, system, guest;
    } role;
    struct
    {
        QColor bar, barMine, barWinner;
    } poll;
};

/// How the colours of names are solved (visual.md 5).
struct NameTokens
{
    qreal target = 0; ///< WCAG contrast with surface.base
    qreal chroma = 0; ///< OKLCH
    bool lighter = false;
    QList<QColor> table; ///< what the solver has to find; 24 hues
};

/// Lengths in px at 100 % with a base font of `basePx`; Theme scales them.
struct Sizes
{
    int basePx = 13;
    qreal caption = 0, small = 0, body = 0, lead = 0, title = 0, heading = 0, code = 0; ///< of the base font
    qreal emojiScale = 1;                                                               ///< of the text around
    int lineFeedCompact = 0, lineFeedNormal = 0, lineFeedCozy = 0, lineFeedWithEmote = 0, lineBody = 0, lineCaption = 0;
    int radiusChip = 0, radiusControl = 0, radiusCard = 0;
    int hairline = 0, controlLine = 0, focus = 0, focusHighContrast = 0, startBar = 0, tabMark = 0;
    int control = 0, controlSmall = 0, toolButton = 0, vote = 0, icon = 0, iconSmall = 0, iconBadge = 0, iconHeader = 0,
        iconDialog = 0, iconEmpty = 0, menuBar = 0, tabBar = 0, panelTabs = 0, header = 0, nowPlayingStrip = 0,
        composerMin = 0, composerMaxLines = 0, treeRow = 0, folderRow = 0, listRow = 0, listRowTwoLines = 0,
        optionRow = 0, sidebar = 0, sidebarMin = 0, sidebarCollapsed = 0, sideColumn = 0, sideColumnMin = 0,
        feedMin = 0, feedTextMax = 0, splitterGrip = 0, scrollBar = 0, minimumTarget = 0;
    struct
    {
        int padStart = 0, time = 0, gapTime = 0, badge = 0, gapBadge = 0, stateGutter = 0, padFirst = 0, padFollow = 0,
            padBottom = 0, padNotice = 0, nameGap = 0, emote = 0, emoteAlone = 0, followMinutes = 0, collapseLines = 0,
            trackCard = 0, trackTile = 0, gapBand = 0, lastRead = 0, daySeparator = 0, actionsLift = 0,
            newMessagesButton = 0;
        /// Where the other two densities differ.
        struct
        {
            int padStart = 0, time = 0, gapTime = 0, badge = 0;
            qreal fontScale = 1;
        } compact;
        struct
        {
            int monogram = 0, gapMonogram = 0, padFirst = 0;
        } cozy;
    } feed;
    int fastMs = 0, normalMs = 0, scrollMs = 0;
};

/// resources/tokens.json, read once: every number and colour of the interface.
struct Tokens
{
    Sizes sizes;
    QHash<ThemeKind, Colours> themes;
    QHash<ThemeKind, NameTokens> names;

    /// Error::Kind::Storage names the first token that is missing or is no number or colour.
    static Result<Tokens> parse(const QByteArray &json);
    /// The file in the program's own resources; a broken one is a broken build and ends the program.
    static const Tokens &builtIn();
};

} // namespace partyline
