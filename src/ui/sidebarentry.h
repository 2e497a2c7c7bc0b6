// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace partyline {

class Theme;

/// A row above the tree of rooms that opens something of all rooms: icon, name, and a pill with what is unread.
class SidebarEntry final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SidebarEntry(QWidget *parent = nullptr);

    /// `theme` outlives the entry.
    void setUp(const Theme &theme, const QString &icon);
    /// Lines that nobody has seen, and those among them that are for the user.
    void setCount(int unread, int mentions);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintFocus(QPainter &painter, const QRectF &row) const;

    const Theme *m_theme = nullptr;
    QString m_icon;
    int m_count = 0;
    int m_mentions = 0;
};

} // namespace partyline
