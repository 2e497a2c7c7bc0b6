// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/qrpicture.h"

#include "ui/theme.h"

#include <qrcodegen/qrcodegen.hpp>

#include <QPainter>

namespace partyline {

namespace {

constexpr int Side = 148;     // px at 100 % (visual.md 7)
constexpr int QuietZone = 4;  // modules on each side, as the standard wants
constexpr int MaxText = 1000; // bytes; an address of a device flow is far shorter, and more could not be read

} // namespace

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR picture of the address"));
    hide();
}

void QrPicture::setTheme(const Theme &theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void QrPicture::setText(const QString &text)
{
    m_side = 0;
    m_modules.clear();
    const QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && bytes.size() <= MaxText) {
        const auto code = qrcodegen::QrCode::encodeText(bytes.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        m_side = code.getSize();
        m_modules.resize(m_side * m_side);
        for (int y = 0; y < m_side; ++y) {
            for (int x = 0; x < m_side; ++x)
                m_modules.setBit(y * m_side + x, code.getModule(x, y));
        }
    }
    setVisible(m_side > 0);
    update();
}

QSize QrPicture::sizeHint() const
{
    const int side = m_theme ? m_theme->px(Side) : Side;
    return {side, side};
}

void QrPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_side == 0)
        return;
    // Whole device pixels for each module, or cameras see grey seams.
    const qreal ratio = devicePixelRatioF();
    const int step = std::max(1, int(std::min(width(), height()) * ratio) / (m_side + 2 * QuietZone));
    painter.scale(1 / ratio, 1 / ratio);
    const int left = (int(width() * ratio) - step * m_side) / 2;
    const int top = (int(height() * ratio) - step * m_side) / 2;
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (isDark(x, y))
                painter.fillRect(left + x * step, top + y * step, step, step, Qt::black);
        }
    }
}

} // namespace partyline
