// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/connectionchip.h"

#include "ui/pixels.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace partyline {

using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

constexpr int Height = 22;
constexpr int Dot = 8;
constexpr int Icon = 14;

} // namespace

QString connectionWord(const RoomController::Connection &connection)
{
    switch (connection.state) {
    case State::Idle:
        return ConnectionChip::tr("Not connected");
    case State::SigningIn:
        return ConnectionChip::tr("Signing in");
    case State::Connecting:
        return ConnectionChip::tr("Connecting");
    case State::Joining:
        return ConnectionChip::tr("Joining");
    case State::Live:
        return ConnectionChip::tr("Live");
    case State::Waiting:
        return ConnectionChip::tr("Waiting %1 s").arg(connection.retryIn.count());
    case State::Stopped:
        return ConnectionChip::tr("Stopped");
    }
    Q_UNREACHABLE();
}

ConnectionChip::ConnectionChip(QWidget *parent)
    : QLabel(parent)
{
    setAccessibleName(tr("Connection"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    setConnection({});
}

void ConnectionChip::setTheme(const Theme &theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ConnectionChip::setConnection(const RoomController::Connection &connection)
{
    m_connection = connection;
    const QString whole = connection.reason.isEmpty() ? word() : word() + u": "_s + connection.reason;
    setText(whole);
    setToolTip(whole);
    setAccessibleDescription(whole);
    updateGeometry();
    update();
}

void ConnectionChip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setConnection(RoomController::Connection(m_connection));
}

QString ConnectionChip::word() const
{
    return connectionWord(m_connection);
}

QString ConnectionChip::icon() const
{
    switch (m_connection.state) {
    case State::Idle:
        return u"plug-connected-x"_s;
    case State::SigningIn:
        return u"key"_s;
    case State::Connecting:
        return u"plug-connected"_s;
    case State::Joining:
        return u"door-enter"_s;
    case State::Live:
        return {};
    case State::Waiting:
        return u"hourglass"_s;
    case State::Stopped:
        return u"hand-stop"_s;
    }
    Q_UNREACHABLE();
}

QSize ConnectionChip::sizeHint() const
{
    if (!m_theme)
        return {};
    const QFontMetrics metrics(m_theme->font(Theme::Text::Small));
    // Ticking seconds stand in a box as wide as the longest (visual.md 2), so that nothing beside it moves.
    QString widest = word();
    if (m_connection.state == State::Waiting)
        widest = tr("Waiting %1 s").arg(888);
    const int mark = icon().isEmpty() ? Dot : Icon;
    return {m_theme->px(8 + mark + 5 + 9) + metrics.horizontalAdvance(widest), m_theme->px(Height)};
}

void ConnectionChip::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    const Colours &colours = m_theme->colours();
    QColor ground;
    QColor ink = colours.text.secondary;
    switch (m_connection.state) {
    case State::Idle:
    case State::Live:
        break;
    case State::SigningIn:
    case State::Connecting:
    case State::Joining:
        ground = colours.accent.soft;
        ink = colours.accent.text;
        break;
    case State::Waiting:
        ground = colours.state.warning.soft;
        ink = colours.state.warning.fg;
        break;
    case State::Stopped:
        ground = colours.state.danger.soft;
        ink = colours.state.danger.fg;
        break;
    }
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    if (ground.isValid())
        pixels::fillRounded(painter, rect(), radius, ground);
    if (!ground.isValid() || m_theme->isHighContrast())
        pixels::frame(painter, rect(), radius, m_theme->px(1), ground.isValid() ? ink : colours.line.hairline);

    const int mark = m_theme->px(icon().isEmpty() ? Dot : Icon);
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(m_theme->px(8), (height() - mark) / 2, mark, mark));
    if (icon().isEmpty())
        pixels::fillRounded(painter, box, mark / 2.0, colours.state.positive.fg);
    else
        painter.drawPixmap(box.topLeft(), m_theme->pixmap(icon(), ink, mark, devicePixelRatioF(), isRightToLeft()));
    const int start = m_theme->px(8 + 5) + mark;
    painter.setFont(m_theme->font(Theme::Text::Small));
    painter.setPen(m_connection.state == State::Live ? colours.text.primary : ink);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start - m_theme->px(4), height())),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute, word());
}

} // namespace partyline
