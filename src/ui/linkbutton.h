// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace partyline {

/// A button that reads like a link: no frame, words in the accent's or the link's colour, underlined under the pointer
/// and with the focus. A choice of an empty place has the accent in its icon alone, and may tell its key at the end.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Link, Action, Choice };

    explicit LinkButton(QWidget *parent = nullptr);

    /// `icon` may be empty. `theme` outlives the widget.
    void setTheme(const Theme &theme, Look look = Look::Link, const QString &icon = {});

    /// Shows the key of that action, whatever it is now; nothing while it has none.
    void followKey(const QAction &action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int iconSpace() const;
    int keyWidth() const;
    QFont keyFont() const;
    void paintKey(QPainter &painter, QRect &words) const;

    const Theme *m_theme = nullptr;
    Look m_look = Look::Link;
    QString m_icon;
    QString m_key;
};

} // namespace partyline
