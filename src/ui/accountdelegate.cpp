// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/accountdelegate.h"

#include "ui/accountsmodel.h"
#include "ui/badge.h"
#include "ui/emotestore.h"
#include "ui/narrowrow.h"
#include "ui/pixels.h"
#include "ui/textway.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %.
constexpr int Row = 40;
constexpr int Pad = 10;
constexpr int Monogram = 24;
constexpr int NameStart = 42;
constexpr qreal MonogramTint = 0.24;

QString firstGrapheme(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.toNextBoundary();
    return name.left(std::max<qsizetype>(1, finder.position())).toUpper();
}

struct Mark
{
    QString icon;
    QColor colour;
};

Mark stateMark(const Account &account, const Colours &c)
{
    switch (account.state()) {
    case Account::State::SignedIn:
        return {u"circle-check"_s, c.state.positive.fg};
    case Account::State::Expired:
        return {u"alert-circle"_s, c.state.warning.fg};
    case Account::State::SignedOut:
        return {u"plug-connected-x"_s, c.text.secondary};
    default:
        return {u"key"_s, c.accent.text};
    }
}

} // namespace

AccountDelegate::AccountDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int AccountDelegate::rowHeight(const Theme &theme)
{
    return theme.px(Row);
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(m_theme)};
}

/// Null until it is here, and where there is none.
QPixmap AccountDelegate::pictureOf(const QUrl &address, int side, qreal ratio) const
{
    if (!m_pictures || address.isEmpty() || m_pictures->state(address) != EmoteStore::State::Ready)
        return {};
    return m_pictures->picture(address, QSizeF(side, side), ratio);
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *account = index.data(AccountsModel::AccountRole).value<Account *>();
    if (!account)
        return;
    painter->save();
    const Colours &c = m_theme.colours();
    const auto way = option.direction;
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(way, option.rect, box); };
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.hover());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        pixels::frame(*painter, option.rect, m_theme.px(m_theme.sizes().radiusControl),
                      m_theme.px(m_theme.sizes().focus), c.line.focus);

    const QString name = index.data().toString();
    const QColor ink = m_theme.names().of(account->service(), account->self());
    const int side = m_theme.px(Monogram);
    const bool isNarrow = narrowrow::isNarrow(m_theme, option.rect.width());
    const QRect disc = isNarrow ? narrowrow::middle(option.rect, side)
                                : mirrored({option.rect.left() + m_theme.px(Pad),
                                            option.rect.top() + (option.rect.height() - side) / 2, side, side});
    const QPixmap face = pictureOf(index.data(AccountsModel::PictureRole).toUrl(), side, pixels::ratio(*painter));
    if (face.isNull()) {
        pixels::fillRounded(*painter, disc, side / 2.0, blended(ink, MonogramTint, c.surface.window));
        painter->setFont(m_theme.font(Theme::Text::Caption, true));
        painter->setPen(ink);
        painter->drawText(disc, Qt::AlignCenter, firstGrapheme(name));
    } else {
        QPainterPath round;
        round.addEllipse(disc);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipPath(round);
        painter->drawPixmap(disc, face);
        painter->setClipping(false);
    }

    const Mark mark = stateMark(*account, c);
    if (isNarrow) {
        // What is unread at the upper corner, the state at the lower one.
        narrowrow::paintCount(*painter, m_theme, disc.translated(0, m_theme.px(8) - side),
                              index.data(AccountsModel::UnreadRole).toInt(), 0, c.surface.window, way);
        narrowrow::paintCorner(*painter, m_theme, disc, mark.icon, mark.colour, c.surface.window, way, true);
        painter->restore();
        return;
    }
    const int icon = m_theme.px(m_theme.sizes().icon);
    const QRect end(option.rect.right() - m_theme.px(Pad) - icon + 1,
                    option.rect.top() + (option.rect.height() - icon) / 2, icon, icon);
    painter->drawPixmap(mirrored(end), m_theme.pixmap(mark.icon, mark.colour, icon, pixels::ratio(*painter)));

    const int start = option.rect.left() + m_theme.px(NameStart);
    const Badge badge(m_theme, index.data(AccountsModel::UnreadRole).toInt(), 0);
    const QRect badgePlace(start, option.rect.top(), end.left() - m_theme.px(8) - start, option.rect.height());
    if (!badge.isEmpty())
        badge.paint(*painter, mirrored(badgePlace), way);
    const int width = badgePlace.width() - (badge.isEmpty() ? 0 : badge.width() + m_theme.px(8));
    const int flags =
        int(QStyle::visualAlignment(way, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute) | Qt::TextSingleLine;
    const auto paintLine = [&](const QRect &box, const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(mirrored(box), flags | textWay(text),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    const int half = option.rect.height() / 2;
    const int inset = m_theme.px(2);
    paintLine({start, option.rect.top() + inset, width, half - inset}, m_theme.font(), c.text.primary, name);
    QStringList second{account->isSignedIn() ? account->endpoints().label
                                             : index.data(AccountsModel::StateTextRole).toString(),
                       index.data(AccountsModel::StandingRole).toString()};
    second.removeAll(QString());
    paintLine({start, option.rect.top() + half, width, half - inset}, m_theme.font(Theme::Text::Caption),
              c.text.secondary, second.join(u" · "_s));
    painter->restore();
}

} // namespace partyline
