// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace partyline {

class EmoteStore;
class Theme;

/// Rows of StreamListModel: thumbnail, creator with "LIVE 1:42" or what else is known, title of the stream.
class StreamListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both outlive it; `pictures` may be null.
    StreamListDelegate(const Theme &theme, EmoteStore *pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    EmoteStore *m_pictures;
};

} // namespace partyline
