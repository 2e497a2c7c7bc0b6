// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include "core/logging.h"
#include "ui/resources.h"

#include <QFile>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Far more than one window shows; beyond it all are dropped and drawn again.
constexpr qsizetype MostKept = 2000;

QString path(const QString &name)
{
    return u":/partyline/icons/"_s + name + u".svg"_s;
}

QPixmap render(const QByteArray &svg, const Icons::Request &request)
{
    const int side = qMax(1, qRound(request.size * request.ratio));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    if (request.rightToLeft && Icons::mirrors(request.name))
        image = image.mirrored(true, false);
    QPixmap pixmap = QPixmap::fromImage(std::move(image));
    pixmap.setDevicePixelRatio(request.ratio);
    return pixmap;
}

} // namespace

Icons::Icons()
{
    loadResources();
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(path(name));
}

bool Icons::mirrors(const QString &name)
{
    static const QSet<QString> pointing{
        u"arrow-back-up"_s,        u"send"_s,         u"send-filled"_s,   u"door-enter"_s, u"door-exit"_s, u"login-2"_s,
        u"layout-sidebar-right"_s, u"list-numbers"_s, u"chevron-right"_s, u"terminal-2"_s};
    return pointing.contains(name);
}

QPixmap Icons::pixmap(const Request &request)
{
    if (const auto kept = m_kept.constFind(request); kept != m_kept.cend())
        return *kept;
    QFile file(path(request.name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "no such icon:" << request.name;
        return {};
    }
    if (m_kept.size() >= MostKept)
        m_kept.clear();
    const QByteArray svg = file.readAll().replace("currentColor", request.colour.name().toLatin1());
    return *m_kept.insert(request, render(svg, request));
}

size_t qHash(const Icons::Request &request, size_t seed)
{
    return qHashMulti(seed, request.name, request.colour.rgba(), request.size, request.ratio, request.rightToLeft);
}

} // namespace partyline
