// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "ui/themeicon.h"

#include <QFontInfo>
#include <QGuiApplication>

namespace partyline {

namespace {

const Colours &coloursOf(ThemeKind kind)
{
    return Tokens::builtIn().themes.find(kind).value();
}

NameColours solvedNames(ThemeKind kind)
{
    return NameColours(Tokens::builtIn().names[kind], rowBackgrounds(coloursOf(kind)));
}

} // namespace

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
    , m_names(solvedNames(m_kind))
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

void Theme::update()
{
    const ThemeKind desktop = m_desktopContrast ? ThemeKind::HighContrast
                              : m_desktopDark   ? ThemeKind::Dark
                                                : ThemeKind::Light;
    const ThemeKind kind = m_choice == Choice::HighContrast ? ThemeKind::HighContrast
                           : m_choice == Choice::Dark       ? ThemeKind::Dark
                           : m_choice == Choice::Light      ? ThemeKind::Light
                                                            : desktop;
    const qreal scale = qreal(QFontInfo(m_baseFont).pixelSize()) / m_sizes.basePx;
    if (kind == m_kind && qFuzzyCompare(scale, m_scale))
        return;
    if (kind != m_kind) {
        m_kind = kind;
        m_colours = coloursOf(kind);
        m_names = solvedNames(kind);
    }
    m_scale = scale;
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
