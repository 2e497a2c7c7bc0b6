// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QAbstractListModel>
#include <QColor>
#include <QImage>
#include <QListView>
#include <QStyledItemDelegate>
#include <QUrl>

#include <optional>

namespace partyline {

class EmoteStore;

/// One bar of a chart: a row with what it stands for, its value in words, and its length. Several parts stand behind
/// each other, each with its own icon and number: no colour says anything alone.
struct ChartBar
{
    enum class Ink { Accent, Woot, Meh, Grab };
    struct Part
    {
        int value = 0;
        Ink ink = Ink::Accent;
        QString icon; ///< with the number beside it; empty for a bar of one part

        bool operator==(const Part &) const = default;
    };

    QString label;
    QColor labelColour; ///< invalid: as usual text
    QString caption;    ///< a second line; may be empty
    QList<Part> parts;
    QString value;               ///< "214 lines"; may be empty where the parts have their own numbers
    QString spoken;              ///< the row for a screen reader and the tool tip
    QUrl picture;                ///< before the label; empty for none
    QString sign;                ///< characters in the picture's place
    std::optional<quint32> tile; ///< hash of a track, for its tile in that place

    int total() const;
};

/// The bars of one chart, the longest first or as they come.
class ChartBarsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setBars(const QList<ChartBar> &bars);
    const ChartBar &at(int row) const { return m_bars[row]; }
    int largest() const { return m_largest; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ChartBar> m_bars;
    int m_largest = 0;
};

class ChartBarsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it; `pictures` may be null.
    ChartBarsDelegate(const Theme &theme, EmoteStore *pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    EmoteStore *m_pictures;
};

/// All rows of a list under a title, on the theme's ground, for a file or the clipboard.
QImage chartPicture(const QListView &view, const QString &title, const Theme &theme, qreal ratio);

} // namespace partyline
