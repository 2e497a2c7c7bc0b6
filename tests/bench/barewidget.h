// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextLayout>
#include <QWidget>

#include <deque>
#include <memory>

namespace partyline::bench {

/// Shows a window and waits until it is on the screen: before that nothing is drawn.
void showOnScreen(QWidget &window);

/// The least that any view can do: a plain widget that scrolls its own pixels, and lays out and draws each line once
/// with QTextLayout. Knows no past: what has left it is gone, and another size is drawn from nothing.
class BareWidget final : public QWidget
{
public:
    /// Text stands from `start` on and is `length` wide, as in the view that it is compared with.
    BareWidget(int start, int length, QWidget *parent = nullptr);

    /// What the next paint draws at the bottom; everything above is moved, not drawn again.
    void add(const QString &text);
    /// Lays out and draws these from the bottom up until the page is full, in one paint.
    void fill(const QStringList &texts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        std::unique_ptr<QTextLayout> layout;
        int height = 0;
        int top = 0;
    };

    Line lay(const QString &text) const;

    const int m_start;
    const int m_length;
    std::deque<Line> m_undrawn;
};

} // namespace partyline::bench
