// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBitArray>
#include <QWidget>

namespace partyline {

class Theme;

/// A QR picture: black on white with its quiet zone, in every theme, because cameras want it so.
class QrPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit QrPicture(QWidget *parent = nullptr);

    /// `theme` outlives the widget.
    void setTheme(const Theme &theme);
    /// Shows `text`; hides itself when it is empty or longer than a picture can hold.
    void setText(const QString &text);
    /// Modules on a side, without the quiet zone; 0 without a picture.
    int modules() const { return m_side; }
    bool isDark(int x, int y) const { return m_modules.testBit(y * m_side + x); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme = nullptr;
    QBitArray m_modules;
    int m_side = 0;
};

} // namespace partyline
