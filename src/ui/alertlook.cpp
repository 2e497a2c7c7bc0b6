// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/alertlook.h"

#include "ui/namecolours.h"
#include "ui/pixels.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Tint = 0.24; ///< of the name's colour over the surface
constexpr qreal IconPart = 0.6;
constexpr qreal TextPart = 0.45; ///< height of the initial in the disc

QString say(const char *text)
{
    return QCoreApplication::translate("AlertLook", text);
}

QString initialOf(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : QString();
}

} // namespace

QString alertName(AlertType type)
{
    switch (type) {
    case AlertType::Mention:
        return say(QT_TRANSLATE_NOOP("AlertLook", "You are mentioned"));
    case AlertType::Keyword:
        return say(QT_TRANSLATE_NOOP("AlertLook", "A rule or word matches"));
    case AlertType::Live:
        return say(QT_TRANSLATE_NOOP("AlertLook", "A stream goes live"));
    case AlertType::Poll:
        return say(QT_TRANSLATE_NOOP("AlertLook", "A poll opens"));
    case AlertType::NextUp:
        return say(QT_TRANSLATE_NOOP("AlertLook", "You are next"));
    case AlertType::OnAir:
        return say(QT_TRANSLATE_NOOP("AlertLook", "You are playing"));
    case AlertType::Place:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Your turn comes near"));
    case AlertType::Post:
        return say(QT_TRANSLATE_NOOP("AlertLook", "A new post"));
    case AlertType::Connection:
        return say(QT_TRANSLATE_NOOP("AlertLook", "The connection is lost"));
    case AlertType::Friend:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Friends"));
    case AlertType::Moderation:
        return say(QT_TRANSLATE_NOOP("AlertLook", "You are moderated"));
    case AlertType::Site:
        return say(QT_TRANSLATE_NOOP("AlertLook", "News of the site"));
    case AlertType::Automation:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Automation"));
    }
    Q_UNREACHABLE();
}

QString alertCaption(AlertType type)
{
    switch (type) {
    case AlertType::Mention:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Somebody says your name"));
    case AlertType::Keyword:
        return say(QT_TRANSLATE_NOOP("AlertLook", "A rule that tells you, or one of the words to look out for"));
    case AlertType::Live:
        return say(QT_TRANSLATE_NOOP("AlertLook", "A creator whom you follow begins to stream"));
    case AlertType::Poll:
        return say(QT_TRANSLATE_NOOP("AlertLook", "In a livestream that is open here"));
    case AlertType::NextUp:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Your track plays after this one"));
    case AlertType::OnAir:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Your track has begun"));
    case AlertType::Place:
        return say(QT_TRANSLATE_NOOP("AlertLook", "You have come up the wait list"));
    case AlertType::Post:
        return say(QT_TRANSLATE_NOOP("AlertLook", "A creator whom you follow posts something"));
    case AlertType::Connection:
        return say(QT_TRANSLATE_NOOP("AlertLook", "A room was live and cannot be reached for ten seconds"));
    case AlertType::Friend:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Somebody would like to be your friend"));
    case AlertType::Moderation:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Something was done to you in a room"));
    case AlertType::Site:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Maintenance, levels, gifts, messages to all"));
    case AlertType::Automation:
        return say(QT_TRANSLATE_NOOP("AlertLook", "Something was done for you, or stopped"));
    }
    Q_UNREACHABLE();
}

QString alertIcon(AlertType type)
{
    switch (type) {
    case AlertType::Mention:
        return u"at"_s;
    case AlertType::Keyword:
        return u"highlight"_s;
    case AlertType::Live:
        return u"broadcast"_s;
    case AlertType::Poll:
        return u"chart-bar"_s;
    case AlertType::NextUp:
        return u"microphone-2"_s;
    case AlertType::OnAir:
        return u"headphones"_s;
    case AlertType::Place:
        return u"list-numbers"_s;
    case AlertType::Post:
        return u"note"_s;
    case AlertType::Connection:
        return u"plug-connected-x"_s;
    case AlertType::Friend:
        return u"user-plus"_s;
    case AlertType::Moderation:
        return u"gavel"_s;
    case AlertType::Site:
        return u"speakerphone"_s;
    case AlertType::Automation:
        return u"robot"_s;
    }
    Q_UNREACHABLE();
}

QString untilWords(const QDateTime &until)
{
    const QLocale locale;
    const QDateTime local = until.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return QCoreApplication::translate("AlertLook", "until %1").arg(time);
    return QCoreApplication::translate("AlertLook", "until %1, %2")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QImage alertPicture(const Theme &theme, AlertType type, int side)
{
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    pixels::fillRounded(painter, picture.rect(), side / 2.0, theme.colours().accent.fill);
    const int size = int(side * IconPart);
    const int start = (side - size) / 2;
    painter.drawPixmap(start, start, theme.pixmap(alertIcon(type), theme.colours().accent.onFill, size, 1));
    return picture;
}

QImage monogramOf(const Theme &theme, Service service, const Person &person, int side)
{
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme.names().of(service, person);
    pixels::fillRounded(painter, picture.rect(), side / 2.0, blended(ink, Tint, theme.colours().surface.raised));
    QFont font = theme.font(Theme::Text::Title, true);
    font.setPixelSize(int(side * TextPart));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(picture.rect(), Qt::AlignCenter, initialOf(person.name));
    return picture;
}

} // namespace partyline
