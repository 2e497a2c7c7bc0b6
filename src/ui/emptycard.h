// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace partyline {

class LinkButton;
class Theme;

/// What stands over a list or a feed that has nothing to show: why, and at most three things to do about it.
class EmptyCard final : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `host` and follows its size; hidden at first. `theme` outlives both.
    EmptyCard(const Theme &theme, const QString &icon, QWidget &host);

    void setWords(const QString &title, const QString &sentence);
    /// One more thing to do; the button is the card's.
    LinkButton *addAction(const QString &icon, const QString &words, const std::function<void()> &act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();
    void applyLooks();

    const Theme &m_theme;
    const QString m_iconName;
    QWidget &m_host;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_actions;
};

} // namespace partyline
