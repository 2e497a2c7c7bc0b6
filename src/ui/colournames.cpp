// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/colournames.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

const QList<ColourName> &colourNames()
{
    static const QList<ColourName> all{
        {"surface.window"_L1, [](Colours &c) -> QColor & { return c.surface.window; }},
        {"surface.base"_L1, [](Colours &c) -> QColor & { return c.surface.base; }},
        {"surface.baseAlt"_L1, [](Colours &c) -> QColor & { return c.surface.baseAlt; }},
        {"surface.raised"_L1, [](Colours &c) -> QColor & { return c.surface.raised; }},
        {"surface.field"_L1, [](Colours &c) -> QColor & { return c.surface.field; }},
        {"surface.track"_L1, [](Colours &c) -> QColor & { return c.surface.track; }},
        {"line.hairline"_L1, [](Colours &c) -> QColor & { return c.line.hairline; }},
        {"line.control"_L1, [](Colours &c) -> QColor & { return c.line.control; }},
        {"line.focus"_L1, [](Colours &c) -> QColor & { return c.line.focus; }},
        {"text.primary"_L1, [](Colours &c) -> QColor & { return c.text.primary; }},
        {"text.secondary"_L1, [](Colours &c) -> QColor & { return c.text.secondary; }},
        {"text.disabled"_L1, [](Colours &c) -> QColor & { return c.text.disabled; }},
        {"text.link"_L1, [](Colours &c) -> QColor & { return c.text.link; }},
        {"accent.fill"_L1, [](Colours &c) -> QColor & { return c.accent.fill; }},
        {"accent.fillHover"_L1, [](Colours &c) -> QColor & { return c.accent.fillHover; }},
        {"accent.onFill"_L1, [](Colours &c) -> QColor & { return c.accent.onFill; }},
        {"accent.text"_L1, [](Colours &c) -> QColor & { return c.accent.text; }},
        {"accent.soft"_L1, [](Colours &c) -> QColor & { return c.accent.soft; }},
        {"state.positive.fg"_L1, [](Colours &c) -> QColor & { return c.state.positive.fg; }},
        {"state.positive.soft"_L1, [](Colours &c) -> QColor & { return c.state.positive.soft; }},
        {"state.positive.fill"_L1, [](Colours &c) -> QColor & { return c.state.positive.fill; }},
        {"state.positive.onFill"_L1, [](Colours &c) -> QColor & { return c.state.positive.onFill; }},
        {"state.warning.fg"_L1, [](Colours &c) -> QColor & { return c.state.warning.fg; }},
        {"state.warning.soft"_L1, [](Colours &c) -> QColor & { return c.state.warning.soft; }},
        {"state.warning.fill"_L1, [](Colours &c) -> QColor & { return c.state.warning.fill; }},
        {"state.warning.onFill"_L1, [](Colours &c) -> QColor & { return c.state.warning.onFill; }},
        {"state.danger.fg"_L1, [](Colours &c) -> QColor & { return c.state.danger.fg; }},
        {"state.danger.soft"_L1, [](Colours &c) -> QColor & { return c.state.danger.soft; }},
        {"state.danger.fill"_L1, [](Colours &c) -> QColor & { return c.state.danger.fill; }},
        {"state.danger.onFill"_L1, [](Colours &c) -> QColor & { return c.state.danger.onFill; }},
        {"state.info.fg"_L1, [](Colours &c) -> QColor & { return c.state.info.fg; }},
        {"state.info.soft"_L1, [](Colours &c) -> QColor & { return c.state.info.soft; }},
        {"state.info.fill"_L1, [](Colours &c) -> QColor & { return c.state.info.fill; }},
        {"state.info.onFill"_L1, [](Colours &c) -> QColor & { return c.state.info.onFill; }},
        {"vote.woot"_L1, [](Colours &c) -> QColor & { return c.vote.woot; }},
        {"vote.meh"_L1, [](Colours &c) -> QColor & { return c.vote.meh; }},
        {"vote.grab"_L1, [](Colours &c) -> QColor & { return c.vote.grab; }},
        {"vote.wootSoft"_L1, [](Colours &c) -> QColor & { return c.vote.wootSoft; }},
        {"vote.mehSoft"_L1, [](Colours &c) -> QColor & { return c.vote.mehSoft; }},
        {"vote.grabSoft"_L1, [](Colours &c) -> QColor & { return c.vote.grabSoft; }},
        {"live.dot"_L1, [](Colours &c) -> QColor & { return c.live.dot; }},
        {"live.fill"_L1, [](Colours &c) -> QColor & { return c.live.fill; }},
        {"live.onFill"_L1, [](Colours &c) -> QColor & { return c.live.onFill; }},
        {"feed.mentionBg"_L1, [](Colours &c) -> QColor & { return c.feed.mentionBg; }},
        {"feed.mentionBar"_L1, [](Colours &c) -> QColor & { return c.feed.mentionBar; }},
        {"feed.keywordBg"_L1, [](Colours &c) -> QColor & { return c.feed.keywordBg; }},
        {"feed.keywordBar"_L1, [](Colours &c) -> QColor & { return c.feed.keywordBar; }},
        {"feed.lastRead"_L1, [](Colours &c) -> QColor & { return c.feed.lastRead; }},
        {"feed.gapFg"_L1, [](Colours &c) -> QColor & { return c.feed.gapFg; }},
        {"feed.gapBg"_L1, [](Colours &c) -> QColor & { return c.feed.gapBg; }},
        {"feed.selectionBg"_L1, [](Colours &c) -> QColor & { return c.feed.selectionBg; }},
        {"feed.findBg"_L1, [](Colours &c) -> QColor & { return c.feed.findBg; }},
        {"feed.findCurrentBg"_L1, [](Colours &c) -> QColor & { return c.feed.findCurrentBg; }},
        {"feed.findCurrentFg"_L1, [](Colours &c) -> QColor & { return c.feed.findCurrentFg; }},
        {"feed.pendingFg"_L1, [](Colours &c) -> QColor & { return c.feed.pendingFg; }},
        {"feed.deletedFg"_L1, [](Colours &c) -> QColor & { return c.feed.deletedFg; }},
        {"role.host"_L1, [](Colours &c) -> QColor & { return c.role.host; }},
        {"role.cohost"_L1, [](Colours &c) -> QColor & { return c.role.cohost; }},
        {"role.manager"_L1, [](Colours &c) -> QColor & { return c.role.manager; }},
        {"role.moderator"_L1, [](Colours &c) -> QColor & { return c.role.moderator; }},
        {"role.residentDj"_L1, [](Colours &c) -> QColor & { return c.role.residentDj; }},
        {"role.siteStaff"_L1, [](Colours &c) -> QColor & { return c.role.siteStaff; }},
        {"role.ambassador"_L1, [](Colours &c) -> QColor & { return c.role.ambassador; }},
        {"role.subscriber"_L1, [](Colours &c) -> QColor & { return c.role.subscriber; }},
        {"role.system"_L1, [](Colours &c) -> QColor & { return c.role.system; }},
        {"role.guest"_L1, [](Colours &c) -> QColor & { return c.role.guest; }},
        {"poll.bar"_L1, [](Colours &c) -> QColor & { return c.poll.bar; }},
        {"poll.barMine"_L1, [](Colours &c) -> QColor & { return c.poll.barMine; }},
        {"poll.barWinner"_L1, [](Colours &c) -> QColor & { return c.poll.barWinner; }},
    };
    return all;
}

const ColourName *colourName(QStringView path)
{
    const auto found =
        std::ranges::find_if(colourNames(), [path](const ColourName &name) { return name.path == path; });
    return found == colourNames().cend() ? nullptr : &*found;
}

} // namespace partyline
