// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace partyline {

class Theme;

/// What there is to say at a place: an icon, a title and a sentence on a tint.
struct Status
{
    enum class Tint { Info, Positive, Warning, Danger };

    Tint tint = Tint::Info;
    QString icon;
    QString title;    ///< plain text, strong; may be empty
    QString sentence; ///< plain text; may be empty

    bool isEmpty() const { return title.isEmpty() && sentence.isEmpty(); }
    /// Title and sentence as one text.
    QString text() const;
    bool operator==(const Status &) const = default;
};

/// Shows a Status as a tinted box; hidden while there is none. Its text() is the whole status, so a screen reader
/// says what is seen.
class StatusLine final : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `theme` outlives the widget.
    void setTheme(const Theme &theme);
    /// The line keeps this many lines of place even with less to say.
    void setMinimumLines(int lines);
    void setStatus(const Status &status);
    const Status &status() const { return m_status; }
    void clearStatus() { setStatus({}); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int padding() const;
    int textStart() const;
    QRect textBox(int width) const;
    int titleHeight(int width) const;

    const Theme *m_theme = nullptr;
    Status m_status;
    int m_minimumLines = 1;
};

} // namespace partyline
