// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace partyline {

/// A row of the completer (visual.md 7): picture or sign, what is put in, what it is; what is refused is greyed and
/// says why.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        InsertRole = Qt::UserRole,
        GlyphRole,   ///< QString: characters in the place of a picture
        DetailRole,  ///< QString: one line
        RefusalRole, ///< QString: why not now; empty when it can be used
        HasPictures, ///< bool: the list has a column for pictures
    };

    /// The theme outlives the delegate.
    explicit CompletionDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace partyline
