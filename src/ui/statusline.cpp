// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "ui/pixels.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

namespace partyline {

namespace {

constexpr int Unbounded = 10'000; // taller than any text in a line of status

const Colours::State &tintOf(const Colours &colours, Status::Tint tint)
{
    switch (tint) {
    case Status::Tint::Info:
        return colours.state.info;
    case Status::Tint::Positive:
        return colours.state.positive;
    case Status::Tint::Warning:
        return colours.state.warning;
    case Status::Tint::Danger:
        return colours.state.danger;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Status::text() const
{
    return title.isEmpty() || sentence.isEmpty() ? title + sentence : title + QChar::Space + sentence;
}

StatusLine::StatusLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void StatusLine::setTheme(const Theme &theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void StatusLine::setMinimumLines(int lines)
{
    m_minimumLines = lines;
}

void StatusLine::setStatus(const Status &status)
{
    if (m_status == status)
        return;
    // A sentence below the same title may count seconds: a screen reader says the news, not each of them.
    const bool isNews = status.title.isEmpty() || status.title != m_status.title;
    m_status = status;
    setText(status.text());
    setAccessibleDescription(status.text()); // a name of its own, such as "Sign-in status", hides the text
    setVisible(!status.isEmpty());
    updateGeometry();
    update();
    if (!isNews)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

int StatusLine::padding() const
{
    return m_theme ? m_theme->px(8) : 8;
}

int StatusLine::textStart() const
{
    return padding() + (m_theme ? m_theme->px(m_theme->sizes().icon + 8) : 24);
}

QRect StatusLine::textBox(int width) const
{
    return {0, 0, width - textStart() - padding(), Unbounded};
}

int StatusLine::titleHeight(int width) const
{
    if (m_status.title.isEmpty() || !m_theme)
        return 0;
    return QFontMetrics(m_theme->font(Theme::Text::Body, true))
        .boundingRect(textBox(width), Qt::TextWordWrap, m_status.title)
        .height();
}

int StatusLine::heightForWidth(int width) const
{
    if (!m_theme)
        return QLabel::heightForWidth(width);
    const QFontMetrics metrics(m_theme->font());
    int height = titleHeight(width);
    if (!m_status.sentence.isEmpty())
        height += metrics.boundingRect(textBox(width), Qt::TextWordWrap, m_status.sentence).height();
    return std::max(height, m_minimumLines * metrics.height()) + 2 * padding();
}

QSize StatusLine::sizeHint() const
{
    const int around = width() > textStart() + padding() ? width() : 240;
    return {around, heightForWidth(around)};
}

QSize StatusLine::minimumSizeHint() const
{
    return {textStart() + padding() + fontMetrics().averageCharWidth() * 12, 0};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    if (!m_theme || m_status.isEmpty())
        return;
    QPainter painter(this);
    const Colours &c = m_theme->colours();
    const Colours::State &tint = tintOf(c, m_status.tint);
    const qreal radius = m_theme->px(m_theme->sizes().radiusControl);
    pixels::fillRounded(painter, rect(), radius, tint.soft);
    if (m_theme->isHighContrast())
        pixels::frame(painter, rect(), radius, 1, tint.fg);

    const int icon = m_theme->px(m_theme->sizes().icon);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    painter.drawPixmap(mirrored({padding(), padding(), icon, icon}),
                       m_theme->pixmap(m_status.icon, tint.fg, icon, devicePixelRatioF(), isRightToLeft()));
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap;
    QRect box(textStart(), padding(), width() - textStart() - padding(), height() - 2 * padding());
    painter.setPen(c.text.primary);
    if (!m_status.title.isEmpty()) {
        painter.setFont(m_theme->font(Theme::Text::Body, true));
        painter.drawText(mirrored(box), flags, m_status.title);
        box.setTop(box.top() + titleHeight(width()));
    }
    painter.setFont(m_theme->font());
    painter.drawText(mirrored(box), flags, m_status.sentence);
}

} // namespace partyline
