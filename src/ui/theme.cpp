// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/colournames.h"
#include "ui/contrast.h"
#include "ui/oklch.h"
#include "ui/themeicon.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>

namespace partyline {

namespace {

const Colours &coloursOf(ThemeKind kind)
{
    return Tokens::builtIn().themes.find(kind).value();
}

/// Where black and white contrast alike with a ground.
constexpr qreal MiddleLuminance = 0.179;

bool areSame(const Colours &one, const Colours &other)
{
    return one.overlay.hover == other.overlay.hover && one.overlay.pressed == other.overlay.pressed
           && std::ranges::all_of(colourNames(),
                                  [&](const ColourName &name) { return name.of(one) == name.of(other); });
}

} // namespace

NameColours namesFor(ThemeKind base, const Colours &colours)
{
    NameTokens tokens = Tokens::builtIn().names[base];
    tokens.lighter = luminance(colours.surface.base) < MiddleLuminance;
    return NameColours(tokens, rowBackgrounds(colours));
}

QList<QColor> rowBackgrounds(const Colours &c)
{
    QList<QColor> all{c.surface.base};
    for (const QColor &below : {c.surface.base, c.surface.window, c.surface.baseAlt, c.surface.raised}) {
        all.append(below);
        all.append(blended(c.text.primary, c.overlay.hover, below));
    }
    // Selected text is drawn in text.primary, so selections and find hits do not count.
    for (const QColor &tint : {c.feed.mentionBg, c.feed.keywordBg, c.feed.gapBg}) {
        all.append(tint);
        all.append(blended(c.text.primary, c.overlay.hover, tint));
    }
    // What is selected already says so: the pointer lays nothing over it.
    all.append(c.accent.soft);
    return all;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colours(coloursOf(m_kind))
    , m_sizes(Tokens::builtIn().sizes)
    , m_names(namesFor(m_kind, m_colours))
    , m_baseFont(QGuiApplication::font())
{
    update();
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    update();
}

void Theme::setDesktop(bool prefersDark, bool prefersContrast)
{
    m_desktopDark = prefersDark;
    m_desktopContrast = prefersContrast;
    update();
}

void Theme::setBaseFont(const QFont &font)
{
    m_baseFont = font;
    update();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    emit changed();
}

void Theme::setEmoteSize(int size)
{
    if (size == m_sizes.feed.emote)
        return;
    const Sizes &usual = Tokens::builtIn().sizes;
    m_sizes.feed.emote = size;
    m_sizes.feed.emoteAlone = qRound(qreal(size) * usual.feed.emoteAlone / usual.feed.emote);
    m_sizes.lineFeedWithEmote = size + usual.lineFeedWithEmote - usual.feed.emote;
    emit changed();
}

void Theme::setOwn(const std::optional<OwnColours> &own)
{
    m_own = own;
    update();
}

void Theme::setAccentHue(int degrees)
{
    m_accentHue = degrees;
    update();
}

void Theme::setFixedFamily(const QString &family, bool times)
{
    if (family == m_fixedFamily && times == m_areTimesFixed)
        return;
    m_fixedFamily = family;
    m_areTimesFixed = times;
    emit changed();
}

ThemeKind Theme::chosenKind() const
{
    switch (m_choice) {
    case Choice::Light:
        return ThemeKind::Light;
    case Choice::Dark:
        return ThemeKind::Dark;
    case Choice::HighContrast:
        return ThemeKind::HighContrast;
    case Choice::Desktop:
        break;
    }
    return m_desktopContrast ? ThemeKind::HighContrast : m_desktopDark ? ThemeKind::Dark : ThemeKind::Light;
}

void Theme::update()
{
    const ThemeKind kind = m_own ? m_own->base : chosenKind();
    Colours colours = m_own ? m_own->colours : coloursOf(kind);
    if (m_accentHue >= 0)
        colours = mended(withAccent(colours, m_accentHue, kind == ThemeKind::HighContrast)).colours;
    const qreal scale = qreal(QFontInfo(m_baseFont).pixelSize()) / m_sizes.basePx;
    const bool isSame = kind == m_kind && areSame(colours, m_colours);
    if (isSame && qFuzzyCompare(scale, m_scale) && m_baseFont == m_usedFont)
        return;
    if (!isSame) {
        m_kind = kind;
        m_colours = colours;
        m_names = namesFor(kind, colours);
    }
    m_scale = scale;
    m_usedFont = m_baseFont;
    m_icons.clear();
    emit changed();
}

int Theme::px(qreal length) const
{
    return length > 0 ? qMax(1, qRound(length * m_scale)) : 0;
}

QFont Theme::font(Text text, bool strong) const
{
    const Sizes &s = m_sizes;
    const qreal factor = text == Text::Caption   ? s.caption
                         : text == Text::Small   ? s.small
                         : text == Text::Lead    ? s.lead
                         : text == Text::Title   ? s.title
                         : text == Text::Heading ? s.heading
                                                 : s.body;
    QFont font = m_baseFont;
    font.setPixelSize(qMax(1, qRound(s.basePx * m_scale * factor)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Theme::fixedFont(Text text) const
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!m_fixedFamily.isEmpty())
        fixed.setFamily(m_fixedFamily);
    fixed.setPixelSize(font(text).pixelSize());
    return fixed;
}

QColor Theme::ink(Ink ink) const
{
    const Colours &c = m_colours;
    switch (ink) {
    case Ink::Primary:
        return c.text.primary;
    case Ink::Secondary:
        return c.text.secondary;
    case Ink::Disabled:
        return c.text.disabled;
    case Ink::Accent:
        return c.accent.text;
    case Ink::OnAccent:
        return c.accent.onFill;
    case Ink::Positive:
        return c.state.positive.fg;
    case Ink::Warning:
        return c.state.warning.fg;
    case Ink::Danger:
        return c.state.danger.fg;
    case Ink::Info:
        return c.state.info.fg;
    case Ink::Woot:
        return c.vote.woot;
    case Ink::Meh:
        return c.vote.meh;
    case Ink::Grab:
        return c.vote.grab;
    }
    Q_UNREACHABLE();
}

QColor Theme::hover() const
{
    QColor colour = m_colours.text.primary;
    colour.setAlphaF(float(m_colours.overlay.hover));
    return colour;
}

QColor Theme::pressed() const
{
    QColor colour = m_colours.text.primary;
    colour.setAlphaF(float(m_colours.overlay.pressed));
    return colour;
}

QPixmap Theme::pixmap(const QString &icon, const QColor &colour, int size, qreal ratio, bool rightToLeft) const
{
    return m_icons.pixmap({icon, colour, size, ratio, rightToLeft});
}

QIcon Theme::icon(const QString &name, Ink ink) const
{
    return QIcon(new ThemeIconEngine(*this, name, ink));
}

QPalette Theme::palette() const
{
    const Colours &c = m_colours;
    QPalette p;
    const auto set = [&p](const QColor &colour, std::initializer_list<QPalette::ColorRole> roles) {
        for (const QPalette::ColorRole role : roles)
            p.setColor(role, colour);
    };
    set(c.surface.window, {QPalette::Window});
    set(c.text.primary, {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText});
    set(c.surface.field, {QPalette::Base});
    set(c.surface.baseAlt, {QPalette::AlternateBase});
    set(c.surface.raised, {QPalette::Button, QPalette::Light, QPalette::Midlight, QPalette::ToolTipBase});
    set(c.accent.fill, {QPalette::Highlight});
    set(c.accent.onFill, {QPalette::HighlightedText});
    set(c.text.link, {QPalette::Link, QPalette::LinkVisited});
    set(c.text.secondary, {QPalette::PlaceholderText});
    set(c.line.hairline, {QPalette::Mid});
    set(c.line.control, {QPalette::Dark, QPalette::Shadow});
    set(c.state.danger.fg, {QPalette::BrightText});
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.text.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.surface.track);
    return p;
}

} // namespace partyline
