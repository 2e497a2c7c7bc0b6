// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace partyline {

class EmoteStore;
class Theme;

/// Draws one account: its picture or else its monogram, name over server, and the state's icon at the end.
class AccountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AccountDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Where pictures come from; outlives the delegate.
    void setPictures(EmoteStore &pictures) { m_pictures = &pictures; }

    /// Logical px.
    static int rowHeight(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QPixmap pictureOf(const QUrl &address, int side, qreal ratio) const;

    const Theme &m_theme;
    EmoteStore *m_pictures = nullptr;
};

} // namespace partyline
