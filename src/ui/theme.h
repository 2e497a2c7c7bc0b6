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

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// What the desktop prefers (settings portal, color-scheme and contrast); told by the application.
    void setDesktop(bool prefersDark, bool prefersContrast = false);
    /// The font all sizes follow; the application's, set before the first window.
    void setBaseFont(const QFont &font);
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

    Choice m_choice = Choice::Desktop;
    bool m_desktopDark = false;
    bool m_desktopContrast = false;
    bool m_reducedMotion = false;
    ThemeKind m_kind = ThemeKind::Light;
    Colours m_colours;
    Sizes m_sizes;
    NameColours m_names;
    QFont m_baseFont;
    qreal m_scale = 1;
    mutable Icons m_icons;
};

/// All backgrounds that a row of the feed or of a list can have, surface.base first.
QList<QColor> rowBackgrounds(const Colours &colours);

} // namespace partyline
