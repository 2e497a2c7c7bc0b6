// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/choicecard.h"

#include "ui/pixels.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace partyline {

namespace {

// px at 100 %
constexpr int Padding = 12;
constexpr int Gap = 2;
constexpr int WishedWidth = 380;

} // namespace

ChoiceCard::ChoiceCard(const Theme &theme, const QString &icon, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QCheckBox(title, parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QRect ChoiceCard::textBox(int width) const
{
    const int pad = m_theme.px(Padding);
    const int icon = m_theme.px(m_theme.sizes().iconHeader);
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int start = 2 * pad + icon;
    return {start, pad, std::max(1, width - start - 2 * pad - box), 0};
}

int ChoiceCard::titleHeight(int width) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Text::Body, true));
    return metrics.boundingRect(0, 0, textBox(width).width(), 10'000, Qt::TextWordWrap, text()).height();
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Text::Small));
    const int sentence =
        metrics.boundingRect(0, 0, textBox(width).width(), 10'000, Qt::TextWordWrap, m_sentence).height();
    return 2 * m_theme.px(Padding) + titleHeight(width) + m_theme.px(Gap) + sentence;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = m_theme.px(WishedWidth);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {m_theme.px(WishedWidth) / 2, m_theme.px(m_theme.sizes().listRowTwoLines)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_theme.colours();
    const qreal radius = m_theme.px(m_theme.sizes().radiusCard);
    const bool isOn = isChecked();
    pixels::fillRounded(painter, rect(), radius, isOn ? colours.accent.soft : colours.surface.raised);
    if (underMouse())
        pixels::fillRounded(painter, rect(), radius, m_theme.hover());
    const QColor frame = isOn ? colours.accent.fill : colours.line.control;
    pixels::frame(painter, rect(), radius, m_theme.px(m_theme.sizes().controlLine), frame);
    if (hasFocus()) {
        const int ring = m_theme.isHighContrast() ? m_theme.sizes().focusHighContrast : m_theme.sizes().focus;
        pixels::frame(painter, rect(), radius, m_theme.px(ring), colours.line.focus);
    }

    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int pad = m_theme.px(Padding);
    const int icon = m_theme.px(m_theme.sizes().iconHeader);
    const QRect iconBox(pad, (height() - icon) / 2, icon, icon);
    painter.drawPixmap(placed(iconBox).topLeft(),
                       m_theme.pixmap(m_icon, m_theme.ink(isOn ? Theme::Ink::Accent : Theme::Ink::Secondary), icon,
                                      devicePixelRatioF(), layoutDirection() == Qt::RightToLeft));
    QRect box = textBox(width());
    const int flags = Qt::TextWordWrap | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    const int title = titleHeight(width());
    painter.setFont(m_theme.font(Theme::Text::Body, true));
    painter.setPen(m_theme.ink(Theme::Ink::Primary));
    painter.drawText(placed({box.x(), box.y(), box.width(), title}), flags, text());
    painter.setFont(m_theme.font(Theme::Text::Small));
    painter.setPen(m_theme.ink(Theme::Ink::Secondary));
    const int top = box.y() + title + m_theme.px(Gap);
    painter.drawText(placed({box.x(), top, box.width(), height() - top}), flags, m_sentence);

    QStyleOptionButton check;
    initStyleOption(&check);
    check.state &= ~QStyle::State_HasFocus;
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    check.rect = placed({width() - pad - side, (height() - side) / 2, side, side});
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, &painter, this);
}

} // namespace partyline
