// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/rulelook.h"

#include <QCoreApplication>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct RuleLook
{
    Q_DECLARE_TR_FUNCTIONS(partyline::RuleLook)
};

/// How much of the bar's colour is in the tint: text keeps its contrast on it in all themes (tst_ruleworkbench).
constexpr qreal TintShare = 0.1;
/// More names than this are counted.
constexpr qsizetype MostNames = 3;

QColor mixed(const QColor &over, const QColor &ground, qreal share)
{
    const auto part = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(over.redF(), ground.redF()), part(over.greenF(), ground.greenF()),
                            part(over.blueF(), ground.blueF()));
}

QString whereText(const Rule &rule, const QList<RuleRoom> &rooms)
{
    switch (rule.where) {
    case Rule::Where::Everywhere:
        return RuleLook::tr("All rooms");
    case Rule::Where::DjRooms:
        return RuleLook::tr("DJ rooms");
    case Rule::Where::Livestreams:
        return RuleLook::tr("Livestreams");
    case Rule::Where::Rooms:
        break;
    }
    QStringList names;
    for (const QString &key : rule.rooms) {
        const auto known =
            std::find_if(rooms.begin(), rooms.end(), [&](const RuleRoom &room) { return room.key == key; });
        names.append(known == rooms.end() ? key.section(u':', 1) : known->name);
    }
    if (names.size() > MostNames)
        return RuleLook::tr("%n room(s)", nullptr, int(names.size()));
    return names.join(u", "_s);
}

} // namespace

RuleColours ruleColours(int colour, const Colours &colours)
{
    if (colour == 0)
        return {colours.feed.keywordBar, colours.feed.keywordBg};
    const QColor bar = colour == 1   ? colours.state.warning.fg
                       : colour == 2 ? colours.state.positive.fg
                                     : colours.state.danger.fg;
    return {bar, mixed(bar, colours.surface.base, TintShare)};
}

QString ruleColourName(int colour)
{
    switch (colour) {
    case 0:
        return RuleLook::tr("Blue");
    case 1:
        return RuleLook::tr("Orange");
    case 2:
        return RuleLook::tr("Green");
    default:
        return RuleLook::tr("Red");
    }
}

QString ruleIcon(const Rule &rule)
{
    if (rule.hides)
        return u"eye-off"_s;
    if (rule.replacement)
        return u"replace"_s;
    if (rule.folds)
        return u"stack-2"_s;
    if (rule.colour)
        return u"highlight"_s;
    return rule.notifies || !rule.sound.isEmpty() ? u"bell"_s : u"filter"_s;
}

QString ruleSummary(const Rule &rule, const QList<RuleRoom> &rooms)
{
    QStringList actions;
    if (rule.hides)
        actions.append(RuleLook::tr("hide"));
    if (rule.replacement && !rule.hides)
        actions.append(rule.replacement->isEmpty() ? RuleLook::tr("take out")
                                                   : RuleLook::tr("replace with %1").arg(*rule.replacement));
    if (rule.colour)
        actions.append(RuleLook::tr("highlight"));
    if (rule.folds)
        actions.append(RuleLook::tr("fold"));
    if (!rule.sound.isEmpty())
        actions.append(RuleLook::tr("sound"));
    if (rule.notifies)
        actions.append(RuleLook::tr("notify"));
    const QString what = actions.isEmpty() ? RuleLook::tr("does nothing yet") : actions.join(u", "_s);
    return u"%1 · %2"_s.arg(whereText(rule, rooms), what);
}

} // namespace partyline
