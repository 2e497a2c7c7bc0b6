// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace partyline {

class Theme;

/// A line of one px, level or upright by its shape, that parts two panes.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);
    explicit Hairline(const Theme &theme, Qt::Orientation orientation, QWidget *parent = nullptr);

    /// `theme` outlives the widget.
    void setTheme(const Theme &theme);

    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme = nullptr;
};

} // namespace partyline
