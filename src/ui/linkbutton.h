// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace partyline {

/// A button that reads like a link: no frame, words in the accent's or the link's colour, underlined under the pointer
/// and with the focus.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Link, Action };

    explicit LinkButton(QWidget *parent = nullptr);

    /// `icon` may be empty. `theme` outlives the widget.
    void setTheme(const Theme &theme, Look look = Look::Link, const QString &icon = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int iconSpace() const;

    const Theme *m_theme = nullptr;
    Look m_look = Look::Link;
    QString m_icon;
};

} // namespace partyline
