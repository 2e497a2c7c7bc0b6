// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace partyline {

class Theme;

/// A check box as a card: icon, title, a sentence, and the box at the end side. All of it can be clicked.
class ChoiceCard final : public QCheckBox
{
    Q_OBJECT

public:
    /// `theme` outlives the card.
    ChoiceCard(const Theme &theme, const QString &icon, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }

private:
    QRect textBox(int width) const;
    int titleHeight(int width) const;

    const Theme &m_theme;
    const QString m_icon;
    const QString m_sentence;
};

} // namespace partyline
