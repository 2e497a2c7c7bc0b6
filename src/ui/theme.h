// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icons.h"
#include "ui/namecolours.h"
#include "ui/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <memory>
#include <optional>

namespace partyline {

/// How everything looks now: colours, lengths, fonts and icons of the theme in use. One object, owned by the
/// application and handed to whoever draws; it outlives all of them.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// What the user chose; Desktop follows setDesktop().
    enum class Choice { Desktop, Light, Dark, HighContrast };
    Q_ENUM(Choice)
    enum class Text { Caption, Small, Body, Lead, Title, Heading };
    enum class Ink { Primary, Secondary, Disabled, Accent, OnAccent, Positive, Warning, Danger, Info, Woot, Meh, Grab };

    /// Colours that are not ours; `base` says what they are nearest to.
    struct OwnColours
    {
        ThemeKind base = ThemeKind::Light;
        Colours colours;
    };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// What the desktop prefers (settings portal, color-scheme and contrast); told by the application.
    void setDesktop(bool prefersDark, bool prefersContrast = false);
    /// A theme of the user's own in place of the choice; none: the choice holds again.
    void setOwn(const std::optional<OwnColours> &own);
    bool isOwn() const { return m_own.has_value(); }
    /// Degrees in OKLCH; less than 0: the theme's own accent.
    void setAccentHue(int degrees);
    /// The font all sizes follow; the application's.
    void setBaseFont(const QFont &font);
    /// For codes and cookies, and with `times` for the times of lines; empty: the system's.
    void setFixedFamily(const QString &family, bool times);
    /// Turns all motion off (visual.md 8): the user's choice or the desktop's.
    void setReducedMotion(bool reduced);
    /// Height of an emote in a line, px at 100 %; its line and emotes that stand alone follow (visual.md 6).
    void setEmoteSize(int size);

    ThemeKind kind() const { return m_kind; }
    bool isHighContrast() const { return m_kind == ThemeKind::HighContrast; }
    const Colours &colours() const { return m_colours; }
    const NameColours &names() const { return m_names; }
    /// Lengths at 100 %; px() makes them real.
    const Sizes &sizes() const { return m_sizes; }
    /// A length of the tokens at the size of the base font, in whole logical px; never 0 for more than 0.
    int px(qreal length) const;
    /// What px() multiplies with.
    qreal scale() const { return m_scale; }
    /// Length of a motion; 0 when motion is off.
    int ms(int duration) const { return m_reducedMotion ? 0 : duration; }
    bool isMotionReduced() const { return m_reducedMotion; }

    QFont font(Text text = Text::Body, bool strong = false) const;
    /// Fixed width.
    QFont fixedFont(Text text = Text::Body) const;
    /// Of times beside lines.
    QFont timeFont() const { return m_areTimesFixed ? fixedFont(Text::Caption) : font(Text::Caption); }
    /// Every standard widget follows it (visual.md 4).
    QPalette palette() const;
    QColor ink(Ink ink) const;
    /// text.primary at overlay.hover or overlay.pressed, to lay over anything.
    QColor hover() const;
    QColor pressed() const;

    /// `size` in logical px, already scaled.
    QPixmap pixmap(const QString &icon, const QColor &colour, int size, qreal ratio, bool rightToLeft = false) const;
    /// For actions and buttons: drawn when needed, so it follows the theme and the screen by itself.
    QIcon icon(const QString &name, Ink ink = Ink::Secondary) const;

signals:
    /// Colours, lengths or fonts are others now: lay out and draw again.
    void changed();

private:
    void update();
    ThemeKind chosenKind() const;

    Choice m_choice = Choice::Desktop;
    bool m_desktopDark = false;
    bool m_desktopContrast = false;
    bool m_reducedMotion = false;
    ThemeKind m_kind = ThemeKind::Light;
    Colours m_colours;
    Sizes m_sizes;
    NameColours m_names;
    std::optional<OwnColours> m_own;
    int m_accentHue = -1;
    QFont m_baseFont;
    QFont m_usedFont; ///< with which changed() was last said
    QString m_fixedFamily;
    bool m_areTimesFixed = false;
    qreal m_scale = 1;
    mutable Icons m_icons;
};

/// The colours of people's names on these; for ours it is the table of the tokens.
NameColours namesFor(ThemeKind base, const Colours &colours);

/// All backgrounds that a row of the feed or of a list can have, surface.base first.
QList<QColor> rowBackgrounds(const Colours &colours);

} // namespace partyline
