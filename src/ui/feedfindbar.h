// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaObject>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace partyline {

class FeedView;
class Theme;

/// Below a feed: finds a text in its rows, those that are in memory. Enter goes to the next older hit, Shift+Enter to
/// the next newer one, Esc ends it.
class FeedFindBar final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit FeedFindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Where it looks; outlives it.
    void setFeed(FeedView &feed);
    /// With `text`, if it is one line, or else with what was looked for last.
    void open(const QString &text);
    void close();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *add(const QString &icon, const QString &words);
    void look();
    void step(bool newer);
    void showCount();
    void applyLooks();

    const Theme &m_theme;
    FeedView *m_feed = nullptr;
    QMetaObject::Connection m_following;
    QLineEdit *m_edit = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_older = nullptr;
    QToolButton *m_newer = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace partyline
