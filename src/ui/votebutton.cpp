// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/votebutton.h"

#include "ui/pixels.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <array>

namespace partyline {

using namespace Qt::StringLiterals;

VoteButton::VoteButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void VoteButton::set(const Theme &theme, Kind kind)
{
    m_theme = &theme;
    m_kind = kind;
    setAccessibleName(word());
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

QString VoteButton::word() const
{
    switch (m_kind) {
    case Kind::Woot:
        return tr("Woot");
    case Kind::Meh:
        return tr("Meh");
    case Kind::Grab:
        return tr("Grab");
    }
    Q_UNREACHABLE();
}

QString VoteButton::glyph() const
{
    if (m_isPending)
        return u"clock"_s;
    const QString filled = isChecked() ? u"-filled"_s : QString();
    switch (m_kind) {
    case Kind::Woot:
        return u"thumb-up"_s + filled;
    case Kind::Meh:
        return u"thumb-down"_s + filled;
    case Kind::Grab:
        return isChecked() ? u"bookmark-filled"_s : u"bookmark-plus"_s;
    }
    Q_UNREACHABLE();
}

void VoteButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    describe();
    update();
}

void VoteButton::setPending(bool pending)
{
    if (m_isPending == pending)
        return;
    m_isPending = pending;
    describe();
    update();
}

void VoteButton::setCompact(bool compact)
{
    m_isCompact = compact;
    updateGeometry();
    update();
}

void VoteButton::setRefusal(const QString &why)
{
    m_refusal = why;
    setEnabled(why.isEmpty());
    describe();
}

void VoteButton::describe()
{
    QString state = tr("%n times so far", nullptr, m_count);
    if (m_isPending)
        state = tr("Sent, not confirmed yet");
    else if (isChecked())
        state += u", "_s + tr("given by you");
    setAccessibleDescription(m_refusal.isEmpty() ? state : m_refusal);
    setToolTip(m_refusal.isEmpty() ? word() : m_refusal);
}

void VoteButton::nextCheckState() {}

QSize VoteButton::sizeHint() const
{
    if (!m_theme)
        return {};
    const QFontMetrics metrics(m_theme->font(Theme::Text::Body, true));
    const QString longest = m_isCompact ? u"888"_s : word() + u" 888"_s;
    return {m_theme->px(8 + 16 + 6 + 8) + metrics.horizontalAdvance(longest), m_theme->px(m_theme->sizes().vote)};
}

QSize VoteButton::minimumSizeHint() const
{
    return m_theme ? QSize(m_theme->px(m_theme->sizes().vote), m_theme->px(m_theme->sizes().vote)) : QSize();
}

void VoteButton::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    const Colours &colours = m_theme->colours();
    const std::array inks{colours.vote.woot, colours.vote.meh, colours.vote.grab};
    const std::array softs{colours.vote.wootSoft, colours.vote.mehSoft, colours.vote.grabSoft};
    const QColor own = inks[size_t(m_kind)];
    const bool isGiven = isChecked() && !m_isPending;
    const qreal radius = m_theme->px(m_theme->sizes().radiusControl);
    const QRectF box = rect();
    pixels::fillRounded(painter, box, radius, isGiven ? softs[size_t(m_kind)] : colours.surface.raised);
    if (isEnabled() && (isDown() || underMouse()))
        pixels::fillRounded(painter, box, radius, isDown() ? m_theme->pressed() : m_theme->hover());
    const qreal line = m_theme->px(m_theme->sizes().controlLine);
    if (m_isPending)
        pixels::dashedFrame(painter, box, own);
    else
        pixels::frame(painter, box, radius, line,
                      isGiven       ? own
                      : isEnabled() ? colours.line.control
                                    : colours.line.hairline);
    if (hasFocus())
        pixels::frame(painter, box, radius, m_theme->px(m_theme->sizes().focus), colours.line.focus);

    QColor ink = isGiven || m_isPending ? own : colours.text.primary;
    if (!isEnabled())
        ink = colours.text.disabled;
    const QString number = QLocale().toString(m_count);
    const QFont plain = m_theme->font();
    const QFont strong = m_theme->font(Theme::Text::Body, true);
    const int icon = m_theme->px(m_theme->sizes().icon);
    const int gap = m_theme->px(6);
    const bool hasWord = !m_isCompact
                         && width() >= icon + gap * 4 + QFontMetrics(plain).horizontalAdvance(word())
                                           + QFontMetrics(strong).horizontalAdvance(number);
    const QString text = hasWord ? word() : QString();
    const int textWidth = hasWord ? QFontMetrics(plain).horizontalAdvance(text) + gap : 0;
    const int total = icon + gap + textWidth + QFontMetrics(strong).horizontalAdvance(number);
    const auto visual = [&](int x, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect((width() - total) / 2 + x, 0, w, height()));
    };
    const QRect iconBox = visual(0, icon);
    painter.drawPixmap(iconBox.left(), (height() - icon) / 2, m_theme->pixmap(glyph(), ink, icon, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(plain);
    painter.drawText(visual(icon + gap, textWidth),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
                     text);
    painter.setFont(strong);
    painter.drawText(visual(icon + gap + textWidth, total - icon - gap - textWidth), Qt::AlignCenter, number);
}

} // namespace partyline
