// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaObject>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace partyline {

class FeedFindPast;
class FeedView;
class Theme;

/// Below a feed: finds a text in its rows, and in the older ones that history has. Enter goes to the next older hit,
/// Shift+Enter to the next newer one, Esc ends it.
class FeedFindBar final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit FeedFindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Where it looks; both outlive it. `past` may be null: then only what is in memory is found.
    void setFeed(FeedView &feed, FeedFindPast *past = nullptr);
    /// With `text`, if it is one line, or else with what was looked for last.
    void open(const QString &text);
    void close();
    /// The row that olderWanted() asked for is in the feed; false when it did not ask for this one.
    bool arrived(qint64 seq);

signals:
    void closed();
    /// The next hit is in a line of history: it has to become a row.
    void olderWanted(qint64 seq);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *add(const QString &icon, const QString &words);
    void look();
    void step(bool newer);
    void showCount();
    QString countText() const;
    void followFirst();
    void applyLooks();

    const Theme &m_theme;
    FeedView *m_feed = nullptr;
    FeedFindPast *m_past = nullptr;
    QList<QMetaObject::Connection> m_following;
    qint64 m_wanted = 0; ///< asked for with olderWanted(); 0: none
    QLineEdit *m_edit = nullptr;
    QAction *m_mark = nullptr; ///< the glass in front of the text
    QLabel *m_count = nullptr;
    QToolButton *m_older = nullptr;
    QToolButton *m_newer = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace partyline
