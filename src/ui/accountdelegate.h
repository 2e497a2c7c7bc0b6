// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace partyline {

class Theme;

/// Draws one account: monogram, name over server, and the state's icon at the end.
class AccountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AccountDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Logical px.
    static int rowHeight(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace partyline
