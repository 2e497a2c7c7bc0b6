// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace partyline {

/// A row of the people list (visual.md 7): the head of a group, or mark, name, tags, votes and what else is known.
class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives the delegate; the model behind the view is a RosterModel.
    PersonDelegate(const Theme &theme, Service service, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const Service m_service;
};

} // namespace partyline
