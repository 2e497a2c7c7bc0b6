// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QToolButton;

namespace partyline {

class Theme;

/// The four buttons that lie over the row under the pointer (visual.md 6, Hover). For the pointer alone: by keyboard
/// the row's menu has the same and more.
class FeedActionsBar final : public QFrame
{
    Q_OBJECT

public:
    /// The theme outlives it; `viewport` is the feed's.
    FeedActionsBar(const Theme &theme, QWidget *viewport);

    /// For the line of seq, whose row has its top at `top`; one's own lines are neither mentioned nor hidden.
    void showFor(qint64 seq, int top, bool isOwn);
    qint64 seq() const { return m_seq; }
    int rowTop() const { return m_top; }

signals:
    void mentionWanted(qint64 seq);
    void copyWanted(qint64 seq);
    /// `where` is on the screen.
    void hidingWanted(qint64 seq, const QPoint &where);
    void moreWanted(qint64 seq, const QPoint &where);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *add(const QString &icon, const QString &words);
    void applyLooks();

    const Theme &m_theme;
    qint64 m_seq = -1;
    int m_top = 0;
    QToolButton *m_mention = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_hide = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace partyline
