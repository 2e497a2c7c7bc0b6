// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/chartbars.h"

#include "ui/pixels.h"
#include "ui/rowpainter.h"
#include "ui/rowpicture.h"
#include "ui/tracktile.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %
constexpr int Edge = 12;
constexpr int Padding = 6;
constexpr int LabelLine = 20;
constexpr int CaptionLine = 16;
constexpr int BarHeight = 6;
constexpr int Gap = 6;
constexpr int Picture = 28;
constexpr int PictureWidth = 720;
/// More rows than that no picture has.
constexpr int MostPictured = 50;

QColor inkOf(ChartBar::Ink ink, const Colours &c)
{
    switch (ink) {
    case ChartBar::Ink::Accent:
        return c.accent.text;
    case ChartBar::Ink::Woot:
        return c.vote.woot;
    case ChartBar::Ink::Meh:
        return c.vote.meh;
    case ChartBar::Ink::Grab:
        return c.vote.grab;
    }
    Q_UNREACHABLE();
}

bool hasPicture(const ChartBar &bar)
{
    return !bar.picture.isEmpty() || !bar.sign.isEmpty() || bar.tile;
}

void paintSign(QPainter &painter, const Theme &theme, EmoteStore *pictures, const ChartBar &bar, const QRect &box)
{
    if (bar.tile)
        return paintTrackTile(painter, box, *bar.tile, theme);
    if (!bar.picture.isEmpty())
        return paintRowPicture(painter, theme, pictures, bar.picture, box, u"mood-smile"_s,
                               theme.colours().text.secondary);
    QFont font = theme.font(Theme::Text::Body);
    font.setPixelSize(box.height() * 3 / 4);
    painter.setFont(font);
    painter.setPen(theme.colours().text.primary);
    painter.drawText(box, Qt::AlignCenter, bar.sign);
}

void paintBar(QPainter &painter, const Theme &theme, const ChartBar &bar, const QRect &place, int largest,
              Qt::LayoutDirection way)
{
    const qreal radius = qreal(place.height()) / 2;
    pixels::fillRounded(painter, place, radius, theme.colours().surface.track);
    int done = 0;
    for (const ChartBar::Part &part : bar.parts) {
        const int from = int(qint64(place.width()) * done / std::max(1, largest));
        done += part.value;
        const int to = int(qint64(place.width()) * done / std::max(1, largest));
        const bool isFollowed = &part != &bar.parts.constLast() && to - from > 2;
        if (to > from)
            pixels::fillRounded(painter,
                                QStyle::visualRect(way, place,
                                                   QRect(place.left() + from, place.top(),
                                                         to - from - (isFollowed ? 1 : 0), place.height())),
                                bar.parts.size() == 1 ? radius : 0, inkOf(part.ink, theme.colours()));
    }
}

} // namespace

int ChartBar::total() const
{
    int sum = 0;
    for (const Part &part : parts)
        sum += part.value;
    return sum;
}

void ChartBarsModel::setBars(const QList<ChartBar> &bars)
{
    beginResetModel();
    m_bars = bars;
    m_largest = 0;
    for (const ChartBar &bar : bars)
        m_largest = std::max(m_largest, bar.total());
    endResetModel();
}

int ChartBarsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.size());
}

QVariant ChartBarsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at(index.row()).label;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return at(index.row()).spoken;
    default:
        return {};
    }
}

ChartBarsDelegate::ChartBarsDelegate(const Theme &theme, EmoteStore *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
}

QSize ChartBarsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const ChartBar &bar = static_cast<const ChartBarsModel *>(index.model())->at(index.row());
    const int caption = bar.caption.isEmpty() ? 0 : m_theme.px(CaptionLine);
    return {0, 2 * m_theme.px(Padding) + m_theme.px(LabelLine) + caption + m_theme.px(BarHeight)};
}

void ChartBarsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const ChartBarsModel *>(index.model());
    const ChartBar &bar = model->at(index.row());
    const Colours &c = m_theme.colours();
    painter->save();
    RowPainter(*painter, option, m_theme).ground();
    QRect inner = option.rect.adjusted(m_theme.px(Edge), m_theme.px(Padding), -m_theme.px(Edge), -m_theme.px(Padding));
    if (hasPicture(bar)) {
        const int side = m_theme.px(Picture);
        const QRect box(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
        paintSign(*painter, m_theme, m_pictures, bar, QStyle::visualRect(option.direction, option.rect, box));
        inner.setLeft(inner.left() + side + m_theme.px(Gap + 2));
    }
    QStyleOptionViewItem head = option;
    head.rect = QStyle::visualRect(option.direction, option.rect,
                                   QRect(inner.left(), inner.top(), inner.width(), m_theme.px(LabelLine)));
    RowPainter words(*painter, head, m_theme);
    const QFont caption = m_theme.font(Theme::Text::Caption);
    if (!bar.value.isEmpty())
        words.textAtEnd(bar.value, c.text.primary, m_theme.font(Theme::Text::Body));
    for (auto part = bar.parts.crbegin(); part != bar.parts.crend(); ++part) {
        if (part->icon.isEmpty())
            continue;
        words.textAtEnd(QLocale().toString(part->value), c.text.primary, m_theme.font(Theme::Text::Body));
        words.skipEnd(3);
        words.iconAtEnd(part->icon, inkOf(part->ink, c), m_theme.sizes().iconSmall);
        words.skipEnd(10);
    }
    words.skipEnd(Gap);
    words.textAtStart(bar.label, bar.labelColour.isValid() ? bar.labelColour : c.text.primary,
                      m_theme.font(Theme::Text::Body, true));
    int y = inner.top() + m_theme.px(LabelLine);
    if (!bar.caption.isEmpty()) {
        QStyleOptionViewItem second = option;
        second.rect = QStyle::visualRect(option.direction, option.rect,
                                         QRect(inner.left(), y, inner.width(), m_theme.px(CaptionLine)));
        RowPainter(*painter, second, m_theme).textAtStart(bar.caption, c.text.secondary, caption);
        y += m_theme.px(CaptionLine);
    }
    const QRect place(inner.left(), y, inner.width(), m_theme.px(BarHeight));
    paintBar(*painter, m_theme, bar, QStyle::visualRect(option.direction, option.rect, place), model->largest(),
             option.direction);
    painter->restore();
}

QImage chartPicture(const QListView &view, const QString &title, const Theme &theme, qreal ratio)
{
    const QFont head = theme.font(Theme::Text::Lead, true);
    const int edge = theme.px(Edge);
    const int width = theme.px(PictureWidth);
    const int rows = std::min(view.model()->rowCount(), MostPictured);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.state = QStyle::State_Enabled;
    option.rect = QRect(0, 0, width, 0);
    int height = 2 * edge + QFontMetrics(head).height();
    const int top = height;
    for (int row = 0; row < rows; ++row)
        height += view.itemDelegate()->sizeHint(option, view.model()->index(row, 0)).height();
    QImage image(QSize(width, height + edge) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.colours().surface.base);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(head);
    painter.setPen(theme.colours().text.primary);
    painter.drawText(
        QRect(edge, edge, width - 2 * edge, top),
        int(QStyle::visualAlignment(view.layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop | Qt::TextSingleLine, title);
    int y = top;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        option.rect = QRect(0, y, width, view.itemDelegate()->sizeHint(option, index).height());
        view.itemDelegate()->paint(&painter, option, index);
        y = option.rect.bottom() + 1;
    }
    return image;
}

} // namespace partyline
